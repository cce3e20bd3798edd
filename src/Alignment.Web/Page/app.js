// The page: what is open, what the keys do, and what is shown after each step.
import * as api from './api.js';
import { Model, visibleRows } from './model.js';
import { Filters } from './filters.js';
import { Rows } from './rows.js';
import { drawRibbons } from './ribbons.js';
import { showFound } from './found.js';
import { drawMap, listen } from './minimap.js';
import { showWhy } from './why.js';
import { Beside } from './beside.js';
import { Concordance } from './concordance.js';
import { Violations } from './violations.js';
import { Panel } from './panel.js';
import { Selection } from './selection.js';
import { showHeads, showNotices } from './heads.js';
import { commandsOf } from './commands.js';
import { Keys } from './keys.js';
import { showTools } from './tools.js';
import { byId } from './elements.js';
import { speak, t } from './words.js';

class App {
  constructor(list) {
    this.list = list.bitexts;
    this.encoder = list.encoder;
    this.hasGlossary = list.hasGlossary;
    this.hasMemory = list.hasMemory;
    this.canReread = list.canReread;
    this.rows = new Rows((row, side, sentence) => { this.rows.choose(row, side, sentence); this.refresh(); });
    this.rows.onDraw = () => { drawRibbons(this.rows); drawMap(this.rows); showFound(this.rows, this.pattern); };
    this.selection = new Selection();
    this.panel = new Panel();
    this.beside = new Beside(this);
    this.violations = new Violations(this);
    this.rows.isViolating = bead => this.violations.of(bead).length > 0;
    this.concordance = new Concordance((number, bead) => this.visit(number, bead));
    this.keys = new Keys(commandsOf(this));
    this.filters = new Filters(this.list, () => this.refilter(), () => this.filterOutlet());
    this.busy = Promise.resolve();
    this.performed = Promise.resolve();
    listen(this.rows, row => this.go(row));
    byId('filters').addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); this.focusRow(); } });
    byId('bitexts').addEventListener('change', event => this.open(Number(event.target.value)));
    byId('progress').addEventListener('click', () => this.model.progress.firstOpen >= 0 && this.go(this.model.progress.firstOpen));
    document.addEventListener('keydown', event => this.onKey(event));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawMap(this.rows));
    this.tools();
  }

  async start() {
    const asked = Number(anchor().get('bitext') ?? 0);
    await this.open(asked < this.list.length ? asked : 0, anchor().get('bead'));
  }

  async open(number, bead) {
    try {
      const state = await api.open(number);
      this.number = number;
      this.model = new Model(state);
      this.rows.pinned = null;
      this.filters.showBitexts(number);
      const at = anchor();
      at.set('bitext', number);
      at.delete('bead');
      history.replaceState(null, '', `#${at}`);
      this.rows.active = { row: this.model.rowOf.get(bead) ?? Math.max(0, this.model.progress.firstOpen), side: 'fr', sentence: null };
      showHeads(this.model);
      showNotices(this.model, this.canReread && (() => this.reread()));
      this.rows.viewport.scrollTop = 0;
      this.violations.bySentence = new Map();
      this.violations.ask(0);
      this.refilter(false, []);
      this.focusRow();
      this.say(t.said.welcome(...['accept', 'reject', 'next-open', 'pinpoint', 'help'].map(id => this.keys.shown(id))));
    } catch (error) {
      this.fail(error);
    }
  }

  // A row of any bitext, whatever the filter says.
  async visit(number, bead) {
    if (number !== this.number) await this.open(number, bead);
    const row = this.model.rowOf.get(bead);
    if (row === undefined) return this.say(t.refusals['not-there']);
    if (!this.rows.place.has(row)) {
      this.rows.active = { row, side: this.rows.active.side, sentence: null };
      this.refilter(true);
    }
    return this.go(row);
  }

  turn(by) {
    const numbers = this.filters.numbers;
    const next = by > 0 ? numbers.find(number => number > this.number) : numbers.findLast(number => number < this.number);
    return next === undefined ? this.say(t.said.noOtherPair) : this.open(next);
  }

  filterOutlet() {
    this.filters.showBitexts(this.number);
    const { numbers } = this.filters;
    return numbers.includes(this.number) ? undefined : this.open(numbers[0]);
  }

  // Edits one after the other: each is made for the version that the one before has left.
  edit(edit, follow) {
    return this.ask('edit', edit, follow ?? edit.bead ?? edit.beads?.[0]);
  }

  travel(action) {
    return this.ask(action);
  }

  realign() {
    this.say(t.said.aligning);
    return this.ask('realign');
  }

  async reread() {
    try {
      this.say(t.said.reading);
      this.model = new Model(await api.change(this.number, 'reread', this.model.version));
      showHeads(this.model);
      showNotices(this.model, () => this.reread());
      this.settle(null);
      this.say(t.said.readAgain);
    } catch (error) {
      this.fail(error);
    }
  }

  ask(action, edit, follow) {
    const id = follow ?? this.model.order[this.rows.active.row];
    this.busy = this.busy.then(async () => {
      const place = this.rows.readingPlace();
      try {
        const before = this.model.version;
        const change = await api.change(this.number, action, before, edit);
        this.model.apply(change);
        // undoing leads to what it changed
        this.settle(action === 'undo' || action === 'redo' ? change.beads[0]?.id ?? id : typeof id === 'function' ? id(this.model) : id, place);
        this.say(change.version === before ? t.said.nothingChanged : t.said[action] ?? t.said.done);
        return true;
      } catch (error) {
        if (error instanceof api.Conflict) {
          this.model.load(error.state);
          this.settle(id, place);
        }
        this.fail(error);
        return false;
      }
    });
    return this.busy;
  }

  // After a change: the same bead, if it is still there, else the same place; and what was read stays where it was.
  settle(id, place) {
    const row = Math.min(this.model.rowOf.get(id) ?? this.rows.active.row, this.model.order.length - 1);
    this.rows.active = { row, side: this.rows.active.side, sentence: null };
    this.refilter(true, place);
    this.focusRow();
    this.violations.ask();
  }

  // Which rows are shown. The active one stays while it is worked on, whatever the filter says of it now.
  refilter(keepActive = false, place = this.rows.readingPlace()) {
    const { filter, below, pattern } = this.filters.wanted();
    const shown = visibleRows(this.model, { filter, below, pattern, violations: this.violations });
    if (keepActive && !shown.includes(this.rows.active.row)) {
      shown.push(this.rows.active.row);
      shown.sort((a, b) => a - b);
    }
    if (shown.length > 0 && !shown.includes(this.rows.active.row)) this.rows.active = { row: shown[0], side: this.rows.active.side, sentence: null };
    this.filters.tell(this.model, shown.length, this.violations);
    this.pattern = pattern;
    this.rows.show(this.model, shown, place);
    this.refresh();
  }

  knowViolations() {
    if (this.filters.wanted().filter === 'violation') this.refilter(true);
    else this.filters.tell(this.model, this.rows.shown.length, this.violations);
    this.rows.markSigns();
    showWhy(this.model, this.rows.active.row, this.violations);
    this.beside.show();
  }

  refresh() {
    const { confirmed, decided, total, firstOpen } = this.model.progress;
    byId('progress').textContent = t.progress(confirmed, total, firstOpen);
    byId('done').style.width = `${100 * decided / Math.max(1, total)}%`;
    this.filters.tellDecided(this.number, decided);
    for (const action of ['undo', 'redo']) {
      const button = document.querySelector(`[data-command="${action}"]`);
      const name = this.model[action];
      button.setAttribute('aria-disabled', name === null ? 'true' : 'false');
      button.title = name === null ? t.nothingTo[action] : t.undoes[action](t.edits[name] ?? name);
    }
    showWhy(this.model, this.rows.active.row, this.violations);
    this.beside.show();
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
      this.say(t.said.markGone);
    } else if (this.filters.clear()) {
      this.refilter();
    }
    this.focusRow();
  }

  redrawAll() {
    this.rows.show(this.model, this.rows.shown, this.rows.readingPlace());
    this.focusRow();
  }

  onKey(event) {
    if (!this.model || document.querySelector('dialog[open]') || event.isComposing) return;
    const field = event.target.closest('input, textarea, select');
    if (field && event.key !== 'Escape') return;
    if (event.target.closest('button, summary') && ['Enter', ' '].includes(event.key)) return;
    const command = this.keys.find(event);
    if (!command) return;
    event.preventDefault();
    this.perform(command);
  }

  // One after the other: a key that is pressed while the step before is on its way to the disk is meant for what comes of it.
  // Where no row is shown, none is meant.
  perform(command) {
    this.performed = this.performed.then(() => command.needsRow && this.rows.shown.length === 0 ? this.say(t.noRowLikeThat) : command.run()).catch(error => this.fail(error));
  }

  selections() {
    return this.selection.ofBead(this.model.at(this.rows.active.row).id);
  }

  lookUp() {
    const { current } = this.selection;
    this.panel.choose('concordance');
    this.focus('term');
    return current ? this.concordance.look(current.text, current.side) : undefined;
  }

  async addTerm(french, english) {
    try {
      const added = await api.addTerm(french, english);
      this.say(added.path === null ? t.said.knownTerm(added.french, added.english, added.concept) : t.said.added(added.french, added.english, added.concept, added.path));
      this.beside.forget();
      this.violations.ask(0);
    } catch (error) {
      this.fail(error);
    }
  }

  // The words of the page are put in anew with the page.
  changeLanguage() {
    const at = anchor();
    at.set('ui', t.tag === 'fr' ? 'en' : 'fr');
    at.set('bead', this.model.order[this.rows.active.row]);
    location.hash = at;
    location.reload();
  }

  tools() {
    showTools(this.keys, command => { this.focusRow(); this.perform(command); });
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

const anchor = () => new URLSearchParams(location.hash.slice(1));

try {
  speak(anchor().get('ui') ?? navigator.language.slice(0, 2));
  const list = await api.list();
  speak(anchor().get('ui') ?? list.ui);
  await new App(list).start();
} catch (error) {
  byId('failure').textContent = error.message;
}
