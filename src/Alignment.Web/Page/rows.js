// The rows on the screen: of thousands only those that can be seen are elements.
import { make, byId } from './elements.js';
import { isLink, likelihood } from './model.js';
import { t } from './words.js';

const Beyond = 600; // pixels above and below that are drawn too
const LineHeight = 24;
const Padding = 26;
const Signs = { bookmark: '★', 'needs-review': '⚑', disagreement: '≠', violation: '§' };

export class Rows {
  constructor(onPick) {
    this.viewport = byId('viewport');
    this.box = byId('rows');
    this.onPick = onPick;
    this.elements = new Map();
    this.heights = new WeakMap(); // of beads: a changed bead is another one
    this.estimates = new WeakMap();
    this.shown = [];
    this.active = { row: 0, side: 'fr', sentence: null };
    this.pinned = null;
    this.onDraw = () => {};
    this.isViolating = () => false;
    let waiting = false;
    this.viewport.addEventListener('scroll', () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => { waiting = false; this.draw(); });
    }, { passive: true });
    new ResizeObserver(() => {
      if (this.viewport.clientWidth === this.width) return;
      const place = this.readingPlace();
      this.width = this.viewport.clientWidth;
      this.heights = new WeakMap();
      this.estimates = new WeakMap();
      if (this.model) this.lead(place);
    }).observe(this.viewport);
  }

  // Where somebody reads: the beads on the screen and how far below its upper edge each begins, that which is worked on first.
  readingPlace() {
    if (!this.model || this.shown.length === 0) return [];
    const { scrollTop, clientHeight } = this.viewport;
    const seen = [];
    for (let place = this.placeAt(scrollTop); place < this.shown.length && this.tops[place] < scrollTop + clientHeight; place++) {
      seen.push({ bead: this.laidOut[place], offset: this.tops[place] - scrollTop, isActive: this.shown[place] === this.active.row });
    }
    return seen.sort((a, b) => Number(b.isActive) - Number(a.isActive));
  }

  // Lays the rows out so that the first of these beads that is still shown stands where it stood.
  lead(reading) {
    this.layOut();
    const kept = reading.find(({ bead }) => this.place.has(this.model.rowOf.get(bead)));
    // what is drawn for the first time is measured, and pushes what stands below it
    for (let pass = 0; pass < (kept ? 2 : 1); pass++) {
      if (kept) this.viewport.scrollTop = this.tops[this.place.get(this.model.rowOf.get(kept.bead))] - kept.offset;
      this.draw(pass === 0);
    }
  }

  // All rows anew: another bitext, a change, another filter. What is read stays where it is.
  show(model, shown, reading = []) {
    this.model = model;
    this.shown = shown;
    this.place = new Map(shown.map((row, place) => [row, place]));
    for (const element of this.elements.values()) element.remove();
    this.elements.clear();
    this.box.setAttribute('aria-rowcount', model.order.length);
    this.lead(reading);
    this.nothing?.remove();
    if (shown.length === 0) {
      this.nothing = make('div', { role: 'row' }, make('div', { class: 'nothing', role: 'gridcell', tabindex: 0 }, t.noRowLikeThat));
      this.box.append(this.nothing);
    }
  }

  estimate(bead) {
    let height = this.estimates.get(bead);
    if (height === undefined) this.estimates.set(bead, height = this.guess(bead));
    return height;
  }

  guess(bead) {
    const width = Math.max(160, (this.viewport.clientWidth - 110) / 2 - 60);
    const characters = width / 7.6;
    const lines = side => bead[side].reduce((sum, index) => sum + Math.ceil((this.model.sides[side].sentences[index].text.length + 4) / characters), 0);
    return Math.max(lines('fr'), lines('en'), bead.translation ? Math.ceil(bead.translation.text.length / characters) + 1 : 1) * LineHeight + Padding;
  }

  layOut() {
    this.laidOut = this.shown.map(row => this.model.order[row]);
    this.tops = new Float64Array(this.shown.length + 1);
    this.shown.forEach((row, place) => {
      const bead = this.model.at(row);
      this.tops[place + 1] = this.tops[place] + (this.heights.get(bead) ?? this.estimate(bead));
    });
    this.box.style.height = `${this.tops[this.shown.length]}px`;
  }

  placeAt(y) {
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tops[middle + 1] <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // All: what is on the screen already is to be measured again.
  draw(all = false) {
    if (!this.model) return;
    const top = this.viewport.scrollTop;
    const first = this.placeAt(top - Beyond);
    const last = Math.min(this.shown.length - 1, this.placeAt(top + this.viewport.clientHeight + Beyond));
    const wanted = new Set();
    for (let place = first; place <= last; place++) wanted.add(this.shown[place]);
    if (this.place.has(this.active.row)) wanted.add(this.active.row); // what has the focus stays
    for (const [row, element] of this.elements) {
      if (!wanted.has(row)) {
        element.remove();
        this.elements.delete(row);
      }
    }
    const fresh = [];
    for (const row of [...wanted].sort((a, b) => a - b)) {
      if (this.elements.has(row)) continue;
      const element = this.element(row);
      this.elements.set(row, element);
      const next = [...this.elements.keys()].filter(other => other > row).sort((a, b) => a - b)[0];
      this.box.insertBefore(element, next === undefined ? null : this.elements.get(next));
      this.mark(row);
      fresh.push(row);
    }
    this.measure(all ? this.elements.keys() : fresh);
    for (const [row, element] of this.elements) element.style.top = `${this.tops[this.place.get(row)]}px`;
    this.onDraw();
  }

  // Estimates give way to what the browser made of them; what is above the screen must not push what is read.
  measure(rows) {
    let changed = false;
    for (const row of rows) {
      const bead = this.model.at(row);
      const height = this.elements.get(row).offsetHeight;
      changed ||= Math.abs(height - (this.heights.get(bead) ?? this.estimate(bead))) > 0.5;
      this.heights.set(bead, height);
    }
    if (!changed) return;
    const top = this.viewport.scrollTop;
    const anchor = this.placeAt(top);
    const offset = top - this.tops[anchor];
    this.layOut();
    const now = this.tops[Math.min(anchor, this.shown.length)] + offset;
    if (Math.abs(now - top) > 0.5) this.viewport.scrollTop = now;
  }

  element(row) {
    const bead = this.model.at(row);
    const crossing = this.model.crossing.has(bead.id);
    const kind = !isLink(bead) ? 'none' : crossing ? 'cross' : likelihood(bead.probability);
    return make('div', {
      class: `row ${kind} ${bead.state}`, role: 'row', 'aria-rowindex': row + 1, 'data-row': row, id: `bead-${bead.id}`,
    }, this.cell(row, bead, 'fr'), make('div', { class: 'middle', role: 'gridcell', 'aria-colindex': 2 },
      make('span', { class: 'number' }, String(row + 1), make('span', { class: 'mark' }, ...this.signs(bead))),
      make('span', { class: 'badge' }, badge(bead)),
      make('span', { class: 'badge' }, bead.state === 'confirmed' ? t.badge.confirmed : bead.state === 'rejected' ? t.badge.rejected : t.number(bead.probability))), this.cell(row, bead, 'en'));
  }

  // What is to be seen without looking beside the rows, each with its words.
  signs(bead) {
    const set = [...bead.marks ?? [], bead.evidence?.disagreements?.length > 0 && 'disagreement', this.isViolating(bead) && 'violation'].filter(Boolean);
    return set.map(sign => make('span', { role: 'img', title: t.marks[sign], 'aria-label': t.marks[sign] }, Signs[sign]));
  }

  // It has become known where the glossary is not kept.
  markSigns() {
    for (const [row, element] of this.elements) element.querySelector('.mark').replaceChildren(...this.signs(this.model.at(row)));
  }

  cell(row, bead, side) {
    const pinned = this.pinned && this.pinned.bead === bead.id && this.pinned.side === side;
    const cell = make('div', {
      class: `cell ${side}${pinned ? ' pinned' : ''}`, role: 'gridcell', lang: side, 'data-side': side, 'aria-colindex': side === 'fr' ? 1 : 3,
    }, make('span', { class: 'heard', lang: t.tag }, this.heard(row, bead, side)));
    for (const index of bead[side]) {
      const sentence = this.model.sides[side].sentences[index];
      cell.append(make('p', {
        class: `sentence${sentence.original !== undefined ? ' edited' : ''}`, 'data-sentence': index,
        title: sentence.original !== undefined ? t.asRead(sentence.original) : undefined,
      }, make('span', { class: 'index', 'aria-hidden': 'true' }, `${sentence.paragraph + 1}.${index + 1}`), sentence.text, sentence.original !== undefined && make('span', { class: 'tag', lang: t.tag }, t.edited)));
    }
    if (bead[side].length === 0) {
      cell.append(bead.translation
        ? make('p', { class: `translation ${bead.translation.source}` }, make('span', { class: 'tag', lang: t.tag }, t.sources[bead.translation.source] ?? bead.translation.source), bead.translation.text)
        : make('p', { class: 'gap', lang: t.tag }, t.nothingIn[side]));
    }
    cell.addEventListener('mousedown', event => {
      const sentence = event.target.closest('[data-sentence]');
      this.onPick(row, side, sentence && bead[side].length > 1 ? Number(sentence.dataset.sentence) : null);
    });
    return cell;
  }

  // What a screen reader says before the words of a cell.
  heard(row, bead, side) {
    const state = bead.state === 'automatic' ? `${t.likelihoods[likelihood(bead.probability)]} ${t.number(bead.probability)}` : t[bead.state];
    return t.heard(row + 1, t.relations[bead.relation], state, this.model.crossing.has(bead.id), side);
  }

  // Whether a row is the one that is worked on, in place: an element exchanged under the mouse would lose what is being selected in it.
  mark(row) {
    const element = this.elements.get(row);
    if (!element) return;
    element.classList.toggle('active', row === this.active.row);
    for (const cell of element.querySelectorAll('.cell')) {
      const isHere = row === this.active.row && cell.dataset.side === this.active.side;
      cell.classList.toggle('here', isHere);
      cell.tabIndex = isHere ? 0 : -1;
      cell.setAttribute('aria-selected', String(isHere));
      for (const sentence of cell.querySelectorAll('.sentence')) sentence.classList.toggle('chosen', isHere && Number(sentence.dataset.sentence) === this.active.sentence);
    }
  }

  choose(row, side, sentence) {
    const before = this.active.row;
    this.active = { row, side, sentence };
    this.mark(before);
    this.mark(row);
  }

  go(row, side = this.active.side, sentence = null, focus = true) {
    this.choose(row, side, sentence);
    const place = this.place.get(row);
    if (place === undefined) return;
    const { scrollTop, clientHeight } = this.viewport;
    if (this.tops[place] < scrollTop) this.viewport.scrollTop = Math.max(0, this.tops[place] - 8);
    else if (this.tops[place + 1] > scrollTop + clientHeight) this.viewport.scrollTop = Math.min(this.tops[place] - 8, this.tops[place + 1] - clientHeight + 8);
    this.draw();
    if (focus) this.elements.get(row)?.querySelector('.here')?.focus({ preventScroll: true });
  }
}

const badge = bead => isLink(bead) ? `${bead.relation === 'partial' ? '≈' : '='} ${bead.fr.length}–${bead.en.length}` : bead.fr.length > 0 ? t.badge.frenchOnly : t.badge.englishOnly;
