// What is to be said of the row that is chosen: why, how surely, from where.
import { make, byId } from './elements.js';
import { isLink, likelihood } from './model.js';
import { t } from './words.js';

const Kinds = ['name', 'number', 'date', 'term', 'quotation', 'word'];

export function showWhy(model, row, violations) {
  const box = byId('why');
  if (!model || row >= model.order.length) return box.replaceChildren();
  const bead = model.at(row);
  const [french, english] = [model.text(bead, 'fr'), model.text(bead, 'en')];
  const piece = (text, [start, length]) => text.slice(start, start + length);
  const parts = [make('h2', {}, t.why.row(row + 1)), make('p', {}, said(bead, model.crossing.has(bead.id)))];
  const evidence = bead.evidence ?? {};
  if (evidence.disagreements?.length > 0) {
    parts.push(make('h3', { class: 'warning' }, t.why.disagree), make('ul', { class: 'warning' }, ...evidence.disagreements.map(pair => make('li', {},
      make('span', { lang: 'fr' }, piece(french, pair.fr)), ' ≠ ', make('span', { lang: 'en' }, piece(english, pair.en))))));
  }
  const objections = violations.of(bead);
  if (objections.length > 0) parts.push(make('h3', { class: 'warning' }, t.why.notKept), make('ul', { class: 'warning' }, ...objections.map(violation => make('li', {}, violationLine(violation)))));
  for (const kind of Kinds) {
    const matches = distinct((evidence.matches ?? []).filter(match => match.kind === kind), match => `${piece(french, match.fr)} = ${piece(english, match.en)}`);
    if (matches.length === 0) continue;
    parts.push(make('h3', {}, t.why.shared[kind]), make('ul', {}, ...matches.map(match => make('li', {},
      make('span', { lang: 'fr' }, piece(french, match.fr)), ' = ', make('span', { lang: 'en' }, piece(english, match.en)), match.concept ? ` (${match.concept})` : ''))));
  }
  for (const [key, side, text] of [['onlyFrench', 'fr', french], ['onlyEnglish', 'en', english]]) {
    if (evidence[key]?.length > 0) parts.push(make('h3', {}, t.why.only[side]), make('p', { lang: side }, evidence[key].map(span => piece(text, span)).join(' · ')));
  }
  if (bead.translation) {
    const { source, engine, model: name, date, score, document: from, flags } = bead.translation;
    parts.push(make('h3', {}, t.sources[source] ?? source), make('p', {},
      [engine && (source === 'person' ? t.why.draft(engine) : engine), name, date, score !== undefined && score < 1 && t.why.alike(t.percent(score)), from].filter(Boolean).join(', ')));
    if (flags?.length > 0) parts.push(make('ul', { class: 'warning', lang: 'en' }, ...flags.map(flag => make('li', {}, flag))));
  }
  for (const side of ['fr', 'en']) {
    for (const index of bead[side]) {
      const { original } = model.sides[side].sentences[index];
      if (original !== undefined) parts.push(make('h3', {}, t.why.asItWasRead), make('p', { lang: side }, original));
    }
  }
  box.replaceChildren(...parts);
}

function violationLine({ source, found, expected, concept, message }) {
  const best = expected.map(t.quoted).join(t.why.or);
  return found === null && source !== null && best ? t.why.missing(t.quoted(source), best) : found !== null && best ? t.why.instead(t.quoted(found), best) : t.programSays(message) + (concept ? ` (${concept})` : '');
}

// « ses = its » twice in a sentence is said once
function distinct(items, key) {
  return [...new Map(items.map(item => [key(item), item])).values()];
}

function said(bead, isCrossing) {
  const state = bead.state === 'confirmed' ? t.why.confirmed : bead.state === 'rejected' ? t.why.rejected : '';
  const likely = `${t.likelihoods[likelihood(bead.probability)]} ${t.number(bead.probability)}`;
  return `${state}${t.why.said(t.why.relations[bead.relation], isLink(bead), likely)}${isCrossing ? t.why.outOfOrder : ''}`;
}
