// The words last selected in rows, for the glossary and the concordance.

export class Selection {
  constructor() {
    this.current = null; // what is selected now
    this.last = {};
    document.addEventListener('selectionchange', () => this.note());
  }

  note() {
    const selection = getSelection();
    const cell = selection.anchorNode?.parentElement?.closest('.cell');
    if (!cell) return; // a field has its own; what was selected in the rows is still meant
    const text = selection.toString().trim();
    const { side } = cell.dataset;
    const bead = cell.parentElement.id;
    this.current = text ? { text, side } : null;
    if (text) this.last = { ...(this.last.bead === bead ? this.last : {}), bead, [side]: text };
  }

  // On either side of a bead; empty where nothing was selected.
  ofBead(id) {
    const own = this.last.bead === `bead-${id}` ? this.last : {};
    return { fr: own.fr ?? '', en: own.en ?? '' };
  }
}
