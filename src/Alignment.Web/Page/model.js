// The bitext that is open, as the program told it, and what follows from it.

export class Model {
  constructor(state) {
    this.load(state);
  }

  load(state) {
    this.sides = { fr: state.french, en: state.english };
    this.title = `${state.french.id} ${state.english.id}`;
    this.beads = new Map(state.beads.map(bead => [bead.id, bead]));
    this.order = state.beads.map(bead => bead.id);
    this.take(state);
  }

  apply(change) {
    for (const { side, index, text, original } of change.sentences) {
      Object.assign(this.sides[side].sentences[index], { text, original });
    }
    // a bead whose words have changed is another one: it is measured and drawn again
    const reworded = new Set(change.sentences.map(({ side, index }) => `${side}${index}`));
    if (reworded.size > 0) {
      for (const [id, bead] of this.beads) {
        if (['fr', 'en'].some(side => bead[side].some(index => reworded.has(`${side}${index}`)))) this.beads.set(id, { ...bead });
      }
    }
    for (const bead of change.beads) this.beads.set(bead.id, bead);
    this.order = change.order;
    const known = new Set(change.order);
    for (const id of [...this.beads.keys()]) if (!known.has(id)) this.beads.delete(id);
    this.take(change);
  }

  take({ version, undo, redo }) {
    Object.assign(this, { version, undo, redo });
    this.rowOf = new Map(this.order.map((id, row) => [id, row]));
    this.crossing = crossings(this.order.map(id => this.beads.get(id)));
    this.englishRow = [];
    this.order.forEach((id, row) => this.beads.get(id).en.forEach(index => { this.englishRow[index] = row; }));
  }

  at(row) {
    return this.beads.get(this.order[row]);
  }

  text(bead, side) {
    return bead[side].map(index => this.sides[side].sentences[index].text).join(' ');
  }

  get progress() {
    const beads = this.order.map(id => this.beads.get(id));
    return {
      confirmed: beads.filter(bead => bead.state === 'confirmed').length,
      decided: beads.filter(bead => bead.state !== 'automatic').length,
      total: beads.length,
      firstOpen: beads.findIndex(bead => bead.state === 'automatic'),
    };
  }
}

export const isLink = bead => bead.fr.length > 0 && bead.en.length > 0;
export const isOneToOne = bead => bead.fr.length === 1 && bead.en.length === 1;

const edited = (bead, model) => ['fr', 'en'].some(side => bead[side].some(index => model.sides[side].sentences[index].original !== undefined));

// name, test; what the user reads is among the words
export const filters = [
  ['all', () => true],
  ['open', bead => bead.state === 'automatic'],
  ['confirmed', bead => bead.state === 'confirmed'],
  ['rejected', bead => bead.state === 'rejected'],
  ['not-1-1', bead => !isOneToOne(bead)],
  ['crossing', (bead, model) => model.crossing.has(bead.id)],
  ['equivalent', bead => bead.relation === 'equivalent'],
  ['partial', bead => bead.relation === 'partial'],
  ['only-french', bead => bead.relation === 'only-french'],
  ['only-english', bead => bead.relation === 'only-english'],
  ['disagreeing', bead => disagreements(bead).length > 0],
  ['numbers', bead => disagreements(bead).some(pair => pair.kind === 'number')],
  ['violation', (bead, model, violations) => violations.of(bead).length > 0],
  ['flagged', bead => (bead.translation?.flags ?? []).length > 0],
  ['machine', bead => bead.translation?.source === 'machine'],
  ['edited', (bead, model) => edited(bead, model) || bead.translation?.source === 'person'],
  ['bookmark', bead => (bead.marks ?? []).includes('bookmark')],
  ['needs-review', bead => (bead.marks ?? []).includes('needs-review')],
];

const disagreements = bead => bead.evidence?.disagreements ?? [];

// Rows that pass all of it, as row numbers.
export function visibleRows(model, { filter, below, pattern, violations }) {
  const test = filters.find(([name]) => name === filter)[1];
  const rows = [];
  model.order.forEach((id, row) => {
    const bead = model.beads.get(id);
    if (!test(bead, model, violations) || (below < 1 && bead.probability >= below)) return;
    if (pattern && !['fr', 'en'].some(side => pattern.test(model.text(bead, side))) && !pattern.test(bead.translation?.text ?? '')) return;
    rows.push(row);
  });
  return rows;
}

// Links outside a longest run that rises on both sides.
function crossings(beads) {
  const links = beads.filter(isLink);
  const ends = [];
  const before = new Map();
  for (const link of links) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle].en[0] < link.en[0]) low = middle + 1;
      else high = middle;
    }
    before.set(link, ends[low - 1]);
    ends[low] = link;
  }
  const crossing = new Set(links.map(link => link.id));
  for (let link = ends.at(-1); link; link = before.get(link)) crossing.delete(link.id);
  return crossing;
}

export const likelihood = probability => probability >= 0.9 ? 'sure' : probability >= 0.7 ? 'likely' : probability >= 0.5 ? 'doubtful' : 'unlikely';
