// How a term is translated in all articles under review: its translations with their counts, and the pairs that have them.
import * as api from './api.js';
import { make, byId } from './elements.js';
import { counted, t } from './words.js';

export class Concordance {
  constructor(go) {
    this.go = go;
    byId('look-up').addEventListener('submit', event => {
      event.preventDefault();
      this.look(byId('term').value);
    });
    byId('found').textContent = t.concordance.prompt;
  }

  async look(term, side) {
    const wanted = term.trim();
    if (!wanted) return;
    byId('term').value = wanted;
    try {
      const { sides } = await api.concordance(wanted, side);
      this.show(wanted, sides.filter(found => found.pairs + found.alone > 0).sort((a, b) => b.pairs - a.pairs));
    } catch (error) {
      byId('variants').replaceChildren();
      byId('found').textContent = error.message;
    }
  }

  show(term, sides) {
    byId('found').textContent = sides.length === 0 ? t.concordance.none(t.quoted(term)) : sides.map(({ side, pairs }) => t.concordance.found(t.quoted(term), side, counted(pairs, t.concordance.pair))).join(' · ');
    byId('variants').replaceChildren(...sides.flatMap(found => [
      sides.length > 1 && make('h3', {}, t.concordance.inSide[found.side]),
      ...found.variants.map((variant, place) => this.variant(variant, found.side, place === 0)),
      found.alone > 0 && make('p', { class: 'soft' }, t.concordance.alone(found.alone)),
    ].filter(Boolean)));
  }

  variant({ text, count, confirmed, examples }, side, isOpen) {
    const other = side === 'fr' ? 'en' : 'fr';
    return make('details', { open: isOpen, class: 'variant' },
      make('summary', {}, text ? make('strong', { lang: other }, text) : make('em', {}, t.concordance.untold), ` ${t.concordance.times(count, confirmed)}`),
      make('ul', { class: 'units' }, ...examples.map(example => this.example(example))),
      count > examples.length && make('p', { class: 'soft' }, t.concordance.more(count - examples.length)));
  }

  example(example) {
    const source = ({ outlet, title, date }) => [outlet ?? title, date].filter(Boolean).join(', ');
    return make('li', { class: example.isConfirmed ? 'reviewed' : 'unreviewed' },
      make('p', { lang: 'fr' }, ...marked(example.fr)), make('p', { lang: 'en' }, ...marked(example.en)),
      make('p', { class: 'soft' }, `${source(example.fr)} | ${source(example.en)} `, !example.isConfirmed && make('span', { class: 'tag' }, t.concordance.notReviewed), example.isPartial && make('span', { class: 'tag' }, t.concordance.partly)),
      make('button', { type: 'button', onclick: () => this.go(example.bitext, example.bead) }, t.concordance.show));
  }
}

function marked({ text, start, length }) {
  return start === undefined ? [text] : [text.slice(0, start), make('mark', {}, text.slice(start, start + length)), text.slice(start + length)];
}
