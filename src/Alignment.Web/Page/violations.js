// Where the glossary is not kept: asked for when nothing has changed for a while, for it depends on every word and link.
import * as api from './api.js';

const Pause = 700; // milliseconds

export class Violations {
  constructor(app) {
    this.app = app;
    this.bySentence = new Map();
  }

  of(bead) {
    return ['fr', 'en'].flatMap(side => bead[side].flatMap(index => this.bySentence.get(`${side}${index}`) ?? []));
  }

  // Another bitext, a change, a new term.
  ask(pause = Pause) {
    if (!this.app.hasGlossary) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.fetch().catch(error => this.app.fail(error)), pause);
  }

  async fetch() {
    const { number } = this.app;
    const { version, violations } = await api.violations(number);
    if (number !== this.app.number || version !== this.app.model.version) return; // the answer to what was asked later is on its way
    this.bySentence = Map.groupBy(violations, violation => `${violation.side}${violation.sentence}`);
    this.app.knowViolations();
  }
}
