// What the program knows besides of the row that is chosen: the glossary, the memory, what its score is made of, where it stands in its articles.
import * as api from './api.js';
import { make, byId } from './elements.js';
import { isLink } from './model.js';
import { t } from './words.js';

const Pause = 120; // milliseconds on a row before the program is asked: who runs through rows asks for none
const Around = 2; // sentences before and behind
const MostSentences = 9;

export class Beside {
  constructor(app) {
    this.app = app;
    this.known = new WeakMap(); // by bead: a changed bead is another one
    this.closed = new Set(['score', 'context']);
  }

  // The glossary has changed: what is known of it is not so any more.
  forget() {
    this.known = new WeakMap();
    this.show();
  }

  show() {
    const { model, rows } = this.app;
    const bead = model?.at(rows.active.row);
    clearTimeout(this.waiting);
    if (!bead) return byId('beside').replaceChildren();
    this.draw(bead, this.known.get(bead));
    if (!this.known.has(bead)) this.waiting = setTimeout(() => this.ask(bead).then(found => this.draw(bead, found), () => {}), Pause);
  }

  async ask(bead) {
    if (!this.known.has(bead)) this.known.set(bead, await api.row(this.app.number, bead.id));
    return this.known.get(bead);
  }

  // The memory's best translation of a bead with one side.
  async bestFor(bead) {
    const side = bead.fr.length > 0 ? 'fr' : 'en';
    const best = (await this.ask(bead)).memory?.find(match => match.side === side);
    return best?.[side === 'fr' ? 'en' : 'fr'];
  }

  draw(bead, found) {
    const { model, rows, hasMemory, hasGlossary } = this.app;
    if (model.at(rows.active.row) !== bead) return;
    const violations = this.app.violations.of(bead);
    byId('beside').replaceChildren(...[
      hasGlossary && this.section('terms', termList(found?.terms, violations)),
      hasMemory && this.section('memory', this.memory(bead, found?.memory)),
      isLink(bead) && this.section('score', measures(bead, found?.measures)),
      this.section('context', ...['fr', 'en'].map(side => context(model, bead, side))),
    ].filter(Boolean));
  }

  section(name, ...content) {
    const part = make('details', { open: !this.closed.has(name), 'data-section': name }, make('summary', {}, t.why.sections[name]), ...content.filter(Boolean));
    part.addEventListener('toggle', () => this.closed[part.open ? 'delete' : 'add'](name));
    return part;
  }

  memory(bead, matches) {
    if (!matches) return null;
    if (matches.length === 0) return make('p', { class: 'soft' }, t.why.noMemory);
    const gap = isLink(bead) ? null : bead.fr.length > 0 ? 'en' : 'fr';
    return make('ul', { class: 'units' }, ...matches.map(match => make('li', {},
      make('p', { class: 'soft' }, [t.why.alike(t.percent(match.score)), match.isConfirmed && t.why.confirmedUnit, match.isMachine && t.why.machineUnit, match.document, match.date].filter(Boolean).join(' · ')),
      make('p', { lang: 'fr' }, match.fr), make('p', { lang: 'en' }, match.en),
      gap && gap !== match.side && make('button', { type: 'button', onclick: () => this.app.useMemory(match[gap]) }, t.why.useIt))));
  }
}

// A concept that both sides have is one line; what only one side has comes with what the glossary would write on the other.
function termList(terms, violations) {
  if (!terms) return null;
  if (terms.length === 0) return make('p', { class: 'soft' }, t.why.noTerms);
  const said = new Set(violations.map(violation => violation.found));
  return make('ul', {}, ...[...Map.groupBy(terms, term => term.concept)].map(([concept, found]) => {
    const here = side => [...new Map(found.filter(term => term.side === side).map(term => [term.text.toLowerCase(), term])).values()];
    const [french, english] = [here('fr'), here('en')];
    const words = (side, own, others) => own.length > 0
      ? own.flatMap((term, place) => [place > 0 && ', ', make('span', { lang: side, class: term.isAccepted ? '' : 'warning' }, term.text)])
      : [make('span', { lang: side, class: 'soft' }, others[0].counterpart ?? '–')];
    const wrong = [...french, ...english].filter(term => !term.isAccepted && !said.has(term.text));
    return make('li', {}, ...words('fr', french, english), french.length > 0 && english.length > 0 ? ' = ' : ' → ', ...words('en', english, french), ` (${concept})`,
      ...wrong.map(term => make('span', { class: 'warning' }, ` ${t.quoted(term.text)}${t.colon} ${[t.why.termAdvice(term.preferred && t.quoted(term.preferred)), term.why].filter(Boolean).join('. ')}`)));
  }));
}

function measures(bead, found) {
  const weights = new Map();
  for (const match of bead.evidence?.matches ?? []) weights.set(match.kind, (weights.get(match.kind) ?? 0) + match.weight);
  const lines = found ? [
    [t.why.measures.equivalent, t.number(found.equivalent)], [t.why.measures.related, t.number(found.related)],
    [t.why.measures.french, t.percent(found.french)], [t.why.measures.english, t.percent(found.english)], [t.why.measures.length, `× ${t.number(found.length)}`],
  ] : [];
  return make('div', {},
    make('dl', { class: 'measures' }, ...lines.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])),
    found?.negation && make('p', { class: 'warning' }, t.why.measures.negation),
    weights.size > 0 && make('h3', {}, t.why.measures.weights),
    weights.size > 0 && make('dl', { class: 'measures' }, ...[...weights].sort((a, b) => b[1] - a[1]).flatMap(([kind, weight]) => [make('dt', {}, t.why.shared[kind] ?? kind), make('dd', {}, t.percent(weight))])));
}

function context(model, bead, side) {
  const own = new Set(bead[side]);
  if (own.size === 0) return null;
  const { sentences } = model.sides[side];
  const indices = new Set(bead[side].flatMap(index => Array.from({ length: 2 * Around + 1 }, (_, step) => index - Around + step)).filter(index => index >= 0 && index < sentences.length));
  return make('p', { lang: side, class: 'context' }, ...[...indices].sort((a, b) => a - b).slice(0, MostSentences)
    .flatMap(index => [own.has(index) ? make('strong', {}, sentences[index].text) : make('span', {}, sentences[index].text), ' ']));
}
