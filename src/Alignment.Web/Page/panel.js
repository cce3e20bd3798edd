// What is to be said of the row that is chosen: why, how surely, from where.
import { make, byId } from './elements.js';
import { isLink, likelihood } from './model.js';
import { sources } from './rows.js';

const kinds = { name: 'names', number: 'numbers', date: 'dates', term: 'terms', quotation: 'quotations', word: 'words' };

export function showWhy(model, row) {
  const box = byId('why');
  if (!model || row >= model.order.length) return box.replaceChildren();
  const bead = model.at(row);
  const [french, english] = [model.text(bead, 'fr'), model.text(bead, 'en')];
  const piece = (text, [start, length]) => text.slice(start, start + length);
  const parts = [make('h2', {}, `Row ${row + 1}`), make('p', {}, said(bead, model.crossing.has(bead.id)))];
  const evidence = bead.evidence ?? {};
  for (const [kind, label] of Object.entries(kinds)) {
    const matches = (evidence.matches ?? []).filter(match => match.kind === kind);
    if (matches.length === 0) continue;
    parts.push(make('h3', {}, `Shared ${label}`), make('ul', {}, ...matches.map(match => make('li', {},
      make('span', { lang: 'fr' }, piece(french, match.fr)), ' = ', make('span', { lang: 'en' }, piece(english, match.en)), match.concept ? ` (${match.concept})` : ''))));
  }
  if (evidence.disagreements?.length > 0) {
    parts.push(make('h3', { class: 'warning' }, 'Disagree'), make('ul', { class: 'warning' }, ...evidence.disagreements.map(pair => make('li', {},
      make('span', { lang: 'fr' }, piece(french, pair.fr)), ' ≠ ', make('span', { lang: 'en' }, piece(english, pair.en))))));
  }
  for (const [key, lang, text, label] of [['onlyFrench', 'fr', french, 'Only in French'], ['onlyEnglish', 'en', english, 'Only in English']]) {
    if (evidence[key]?.length > 0) parts.push(make('h3', {}, label), make('p', { lang }, evidence[key].map(span => piece(text, span)).join(' · ')));
  }
  if (bead.translation) {
    const { source, engine, model: name, date, score, document: from, flags } = bead.translation;
    parts.push(make('h3', {}, sources[source] ?? source), make('p', {},
      [engine && (source === 'person' ? `after a draft by ${engine}` : engine), name, date, score !== undefined && score < 1 && `${Math.round(score * 100)} % alike`, from].filter(Boolean).join(', ')));
    if (flags?.length > 0) parts.push(make('ul', { class: 'warning' }, ...flags.map(flag => make('li', {}, flag))));
  }
  for (const side of ['fr', 'en']) {
    for (const index of bead[side]) {
      const { original } = model.sides[side].sentences[index];
      if (original !== undefined) parts.push(make('h3', {}, 'As it was read'), make('p', { lang: side }, original));
    }
  }
  box.replaceChildren(...parts);
}

function said(bead, isCrossing) {
  const state = bead.state === 'confirmed' ? 'Confirmed. ' : bead.state === 'rejected' ? 'Rejected: kept out of what is exported. ' : '';
  const relation = { equivalent: 'Both say the same', partial: 'They say partly the same', 'only-french': 'Only in French', 'only-english': 'Only in English' }[bead.relation];
  const likely = `${likelihood(bead.probability)} ${bead.probability.toFixed(2)}`;
  return `${state}${relation}; ${isLink(bead) ? `that they belong together: ${likely}` : `that it has no counterpart: ${likely}`}.${isCrossing ? ' Out of order.' : ''}`;
}
