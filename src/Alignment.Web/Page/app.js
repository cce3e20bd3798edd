// The page: what is open, what the keys do, and what is shown after each step.
import * as api from './api.js';
import { Model, filters, visibleRows } from './model.js';
import { Rows } from './rows.js';
import { drawRibbons } from './ribbons.js';
import { showFound } from './found.js';
import { drawMap, listen } from './minimap.js';
import { showWhy } from './panel.js';
import { commandsOf } from './commands.js';
import { Keys, nameOf } from './keys.js';
import { make, byId } from './elements.js';

class App {
  constructor() {
    this.rows = new Rows((row, side, sentence) => { this.rows.choose(row, side, sentence); this.refresh(); });
    this.rows.onDraw = () => { drawRibbons(this.rows); drawMap(this.rows); showFound(this.rows, this.pattern); };
    this.keys = new Keys(commandsOf(this));
    this.busy = Promise.resolve();
    this.performed = Promise.resolve();
    listen(this.rows, row => this.go(row));
    for (const [name, label] of filters) byId('filter').append(make('option', { value: name }, label));
    for (const id of ['search', 'filter', 'below']) byId(id).addEventListener('input', () => this.refilter());
    byId('filters').addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); this.focusRow(); } });
    byId('bitexts').addEventListener('change', event => this.open(Number(event.target.value)));
    byId('progress').addEventListener('click', () => this.model.progress.firstOpen >= 0 && this.go(this.model.progress.firstOpen));
    document.addEventListener('keydown', event => this.onKey(event));
    document.addEventListener('selectionchange', () => this.remember());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawMap(this.rows));
    this.tools();
  }

  async start() {
    const list = await api.list();
    this.list = list.bitexts;
    this.hasGlossary = list.hasGlossary;
    this.canReread = list.canReread;
    byId('bitexts').replaceChildren(...this.list.map(item => make('option', { value: item.number }, `${item.number + 1}. ${item.french} | ${item.english} (${item.decided}/${item.beads})`)));
    const asked = Number(new URLSearchParams(location.hash.slice(1)).get('bitext') ?? 0);
    await this.open(asked < this.list.length ? asked : 0);
  }

  async open(number) {
    try {
      const state = await api.open(number);
      this.number = number;
      this.model = new Model(state);
      this.rows.pinned = null;
      byId('bitexts').value = String(number);
      const asked = new URLSearchParams(location.hash.slice(1)).get('bead');
      history.replaceState(null, '', `#bitext=${number}`);
      this.rows.active = { row: this.model.rowOf.get(asked) ?? Math.max(0, this.model.progress.firstOpen), side: 'fr', sentence: null };
      this.showHeads();
      this.rows.viewport.scrollTop = 0;
      this.refilter();
      this.focusRow();
      this.say('A confirms, K rejects, U goes to the next open row, Space on two cells links them; ? shows all keys.');
    } catch (error) {
      this.fail(error);
    }
  }

  turn(by) {
    const next = this.number + by;
    return next >= 0 && next < this.list.length ? this.open(next) : this.say('There is no other pair of articles that way.');
  }

  // Edits one after the other: each is made for the version that the one before has left.
  edit(edit, follow) {
    return this.ask('edit', edit, follow ?? edit.bead ?? edit.beads?.[0]);
  }

  travel(action) {
    return this.ask(action);
  }

  realign() {
    this.say('Aligning again…');
    return this.ask('realign');
  }

  async reread() {
    try {
      this.model = new Model(await api.change(this.number, 'reread', this.model.version));
      this.showHeads();
      this.settle(null);
      this.say('Read again and aligned around what you have decided.');
    } catch (error) {
      this.fail(error);
    }
  }

  ask(action, edit, follow) {
    const id = follow ?? this.model.order[this.rows.active.row];
    this.busy = this.busy.then(async () => {
      try {
        const before = this.model.version;
        const change = await api.change(this.number, action, before, edit);
        this.model.apply(change);
        // undoing leads to what it changed
        this.settle(action === 'undo' || action === 'redo' ? change.beads[0]?.id ?? id : id);
        this.say(change.version === before ? 'Nothing to change.' : `${{ undo: 'Undone', redo: 'Done again', realign: 'Aligned again' }[action] ?? 'Done'}; it is on disk.`);
        return true;
      } catch (error) {
        if (error instanceof api.Conflict) {
          this.model.load(error.state);
          this.settle(id);
        }
        this.fail(error);
        return false;
      }
    });
    return this.busy;
  }

  // After a change: the same bead, if it is still there, else the same place.
  settle(id) {
    const row = Math.min(this.model.rowOf.get(id) ?? this.rows.active.row, this.model.order.length - 1);
    this.rows.active = { row, side: this.rows.active.side, sentence: null };
    this.refilter(true);
    this.focusRow();
  }

  // Which rows are shown. The active one stays while it is worked on, whatever the filter says of it now.
  refilter(keepActive = false) {
    const text = byId('search').value;
    let pattern = null;
    byId('search-error').textContent = '';
    if (text) {
      try {
        pattern = new RegExp(text, 'iu');
      } catch (error) {
        byId('search-error').textContent = error.message.replace(/^Invalid regular expression: .*?: /, '');
      }
    }
    const below = byId('below').value === '' ? 1 : Number(byId('below').value);
    const shown = visibleRows(this.model, { filter: byId('filter').value || 'all', below, pattern });
    if (keepActive && !shown.includes(this.rows.active.row)) {
      shown.push(this.rows.active.row);
      shown.sort((a, b) => a - b);
    }
    if (shown.length > 0 && !shown.includes(this.rows.active.row)) this.rows.active = { row: shown[0], side: this.rows.active.side, sentence: null };
    byId('shown').textContent = shown.length === this.model.order.length ? `${shown.length} rows` : `${shown.length} of ${this.model.order.length} rows`;
    this.pattern = pattern;
    this.rows.show(this.model, shown);
    this.refresh();
  }

  refresh() {
    const { confirmed, decided, total, firstOpen } = this.model.progress;
    byId('progress').textContent = `${confirmed}/${total} confirmed${firstOpen < 0 ? ', all decided' : `, first open: row ${firstOpen + 1}`}`;
    byId('done').style.width = `${100 * decided / Math.max(1, total)}%`;
    for (const action of ['undo', 'redo']) {
      const button = document.querySelector(`[data-command="${action}"]`);
      button.setAttribute('aria-disabled', this.model[action] === null ? 'true' : 'false');
      button.title = this.model[action] === null ? `Nothing to ${action}` : `${action}: ${this.model[action]}`;
    }
    showWhy(this.model, this.rows.active.row);
    drawRibbons(this.rows);
  }

  go(row, side, sentence = null) {
    this.rows.go(row, side, sentence);
    this.refresh();
  }

  focusRow() {
    if (this.rows.shown.length > 0) this.rows.go(this.rows.active.row, this.rows.active.side, this.rows.active.sentence);
  }

  focus(id) {
    byId(id).focus();
    byId(id).select?.();
  }

  escape() {
    if (this.rows.pinned) {
      this.rows.pinned = null;
      this.redrawAll();
      this.say('The mark is gone.');
    } else if (byId('search').value || byId('filter').value !== 'all' || byId('below').value !== '1') {
      [byId('search').value, byId('filter').value, byId('below').value] = ['', 'all', '1'];
      this.refilter();
    }
    this.focusRow();
  }

  redrawAll() {
    this.rows.show(this.model, this.rows.shown);
    this.focusRow();
  }

  onKey(event) {
    if (!this.model || document.querySelector('dialog[open]') || event.isComposing) return;
    const field = event.target.closest('input, textarea, select');
    if (field && event.key !== 'Escape') return;
    if (event.target.closest('button') && ['Enter', ' '].includes(event.key)) return;
    const command = this.keys.byKey.get(nameOf(event));
    if (!command) return;
    event.preventDefault();
    this.perform(command);
  }

  // One after the other: a key that is pressed while the step before is on its way to the disk is meant for what comes of it.
  perform(command) {
    this.performed = this.performed.then(() => command.run()).catch(error => this.fail(error));
  }

  // The words last selected on either side, for the glossary.
  remember() {
    const selection = getSelection();
    const cell = selection.anchorNode?.parentElement?.closest('.cell');
    if (cell && !selection.isCollapsed) this.selected = { ...this.selected, bead: cell.parentElement.id, [cell.dataset.side]: selection.toString().trim() };
  }

  selections() {
    const bead = this.model.at(this.rows.active.row);
    const own = this.selected?.bead === `bead-${bead.id}` ? this.selected : {};
    return { fr: own.fr ?? '', en: own.en ?? '' };
  }

  async addTerm(french, english) {
    try {
      this.say((await api.addTerm(french, english)).done);
    } catch (error) {
      this.fail(error);
    }
  }

  showHeads() {
    for (const [side, id] of [['fr', 'french-title'], ['en', 'english-title']]) {
      const article = this.model.sides[side];
      byId(id).replaceChildren(make('strong', {}, article.title), make('span', {}, [article.outlet, article.date, article.path].filter(Boolean).join(' · ')));
    }
    const changed = ['fr', 'en'].map(side => this.model.sides[side]).filter(article => article.hasChanged);
    byId('notices').replaceChildren(...changed.map(article => {
      const notice = make('p', { role: 'alert' }, `${article.path} has changed since it was aligned. ${this.canReread ? 'Read it again? What you have decided is kept, and the rest is aligned anew; undoing begins anew too. ' : 'Run the report again to take it in: what you have decided is kept. '}`,
        this.canReread && make('button', { type: 'button', class: 'main', onclick: () => this.reread() }, 'Read again'), ' ', make('button', { type: 'button', onclick: () => notice.remove() }, 'Go on without it'));
      return notice;
    }));
  }

  tools() {
    const button = command => make('button', { type: 'button', 'data-command': command.id, title: command.label, onclick: () => { this.focusRow(); this.perform(command); } },
      make('span', {}, command.short), ...this.keys.keysOf(command).slice(0, 1).map(key => make('kbd', { 'aria-hidden': 'true' }, key)));
    byId('tools').replaceChildren(...this.keys.commands.filter(command => command.bar === 'all').map(button));
    byId('row-tools').replaceChildren(...this.keys.commands.filter(command => command.bar === 'row').map(button));
    if (this.model) this.refresh();
  }

  say(text) {
    byId('failure').textContent = '';
    byId('status').textContent = text;
  }

  fail(error) {
    byId('status').textContent = '';
    byId('failure').textContent = error.message;
  }
}

const app = new App();
app.start().catch(error => app.fail(error));
