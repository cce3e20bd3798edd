// All that can be done, by key, button or help: one table.
import { isLink, isOneToOne } from './model.js';
import * as dialogs from './dialogs.js';
import { t } from './words.js';

const other = side => side === 'fr' ? 'en' : 'fr';

export function commandsOf(app) {
  const bead = () => app.model.at(app.rows.active.row);
  const side = () => app.rows.active.side;
  const cursor = () => app.rows.active.sentence ?? bead()[side()][0];
  const neighbour = step => app.model.at(app.rows.active.row + step);
  const state = (beads, value) => app.edit({ kind: 'state', beads, state: value });
  const seek = (test, name) => {
    const rows = app.rows.shown;
    const from = rows.findIndex(row => row > app.rows.active.row);
    const found = [...rows.slice(from < 0 ? rows.length : from), ...rows].find(row => test(app.model.at(row)));
    return found === undefined ? app.say(t.said.noneLike[name]) : app.go(found);
  };

  const step = by => {
    const place = app.rows.place.get(app.rows.active.row) ?? app.rows.shown.findIndex(row => row > app.rows.active.row);
    const row = app.rows.shown[Math.max(0, Math.min(app.rows.shown.length - 1, place + by))];
    if (row !== undefined) app.go(row, side());
  };

  const sentence = by => {
    const list = bead()[side()];
    const place = Math.max(0, Math.min(list.length - 1, (app.rows.active.sentence === null ? (by > 0 ? -1 : list.length) : list.indexOf(app.rows.active.sentence)) + by));
    if (list.length > 0) app.rows.go(app.rows.active.row, side(), list[place]);
    app.refresh();
  };

  const shift = isDown => app.edit({ kind: 'shift', bead: bead().id, side: side(), isDown });

  const move = by => {
    const target = neighbour(by);
    const list = bead()[side()];
    if (!target || list.length === 0) return app.say(target ? t.said.noSentence : t.said.noRowThere);
    const index = app.rows.active.sentence ?? (by < 0 ? list[0] : list.at(-1));
    return app.edit({ kind: 'move', side: side(), sentence: index, target: target.id }, target.id);
  };

  const merge = by => neighbour(by)
    ? app.edit({ kind: 'merge', beads: by < 0 ? [neighbour(by).id, bead().id] : [bead().id, neighbour(by).id] }, by < 0 ? neighbour(by).id : bead().id)
    : app.say(t.said.nothingToMerge);

  const split = () => {
    const [near, far] = [bead()[side()], bead()[other(side())]];
    const at = near.indexOf(app.rows.active.sentence ?? near[Math.ceil(near.length / 2)]);
    if (near.length > 1 && at > 0) {
      const rest = far.length > 1 ? Math.max(1, Math.min(far.length - 1, Math.round(far.length * at / near.length))) : far.length;
      return app.edit({ kind: 'split', bead: bead().id, french: side() === 'fr' ? at : rest, english: side() === 'fr' ? rest : at });
    }
    return isOneToOne(bead())
      ? app.edit({ kind: 'split', bead: bead().id, french: 1, english: 0 })
      : app.say(t.said.chooseSplit(app.keys.shown('next-sentence')));
  };

  // Whatever is chosen here gets a row without anything beside it, to be linked or looked at by itself.
  const setApart = () => {
    const { side: here, sentence: chosen } = app.rows.active;
    const sentences = chosen === null ? bead()[here] : [chosen];
    return sentences.length === 0 ? app.say(t.said.noSentence) : app.edit({ kind: 'set-apart', side: here, sentences }, model => model.order.find(id => model.beads.get(id)[here].includes(sentences[0])));
  };

  const pinpoint = () => {
    const { row, side: here, sentence: chosen } = app.rows.active;
    const sentences = chosen === null ? bead()[here] : [chosen];
    const pinned = app.rows.pinned;
    if (sentences.length === 0) return app.say(t.said.noSentence);
    if (!pinned || pinned.side === here) {
      app.rows.pinned = { bead: bead().id, side: here, sentences };
      app.redrawAll();
      return app.say(t.said.marked(row + 1, here, app.keys.shown('pinpoint'), app.keys.shown('escape')));
    }
    app.rows.pinned = null;
    const [french, english] = here === 'fr' ? [sentences, pinned.sentences] : [pinned.sentences, sentences];
    return app.edit({ kind: 'link', french, english });
  };

  const relate = relation => {
    const current = bead();
    const oneSided = relation.startsWith('only');
    if (isLink(current) && oneSided) return app.edit({ kind: 'unlink', bead: current.id });
    return app.edit({ kind: 'relation', bead: current.id, relation });
  };

  const editText = async () => {
    const index = cursor();
    if (index === undefined) return translate();
    const known = app.model.sides[side()].sentences[index];
    const ask = app.isUnlocked ? dialogs.askText : dialogs.askLocked;
    const text = await ask(t.dialogs.editWording, side(), known.text, [
      t.dialogs.ownWords,
      ...(known.original === undefined ? [] : [{ text: t.dialogs.asRead(known.original), lang: side() }]),
    ], known.original === undefined ? [] : [[t.dialogs.asItWasRead, { isReset: true }]], () => { app.isUnlocked = true; });
    if (text === null) return undefined;
    return app.edit({ kind: 'text', side: side(), sentence: index, text: text.isReset ? null : text });
  };

  const translate = async () => {
    const current = bead();
    if (isLink(current)) return app.say(t.said.noGap);
    const [from, to] = current.fr.length > 0 ? ['fr', 'en'] : ['en', 'fr'];
    const text = await dialogs.askText(t.dialogs.into[to], to, current.translation?.text ?? '', [{ text: app.model.text(current, from), lang: from }],
      current.translation ? [[t.dialogs.remove, { isRemoval: true }]] : []);
    if (text === null) return undefined;
    return app.edit({ kind: 'translation', bead: current.id, text: text.isRemoval ? null : text });
  };

  const useMemory = async text => {
    const current = bead();
    if (isLink(current)) return app.say(t.said.noGap);
    const best = text ?? await app.beside.bestFor(current);
    return best ? app.edit({ kind: 'translation', bead: current.id, text: best }) : app.say(t.said.noMatch);
  };
  app.useMemory = useMemory;

  const term = async () => {
    if (!app.hasGlossary) return dialogs.say(t.dialogs.noGlossary, t.dialogs.howToHaveOne);
    const chosen = app.selections();
    const terms = await dialogs.askTerm(chosen.fr, chosen.en);
    if (!terms) return undefined;
    return terms.every(each => /[\p{L}\p{N}]/u.test(each)) ? app.addTerm(...terms) : app.fail(new Error(t.dialogs.termWrong));
  };

  const acceptAll = async () => {
    const sure = least => app.rows.shown.map(row => app.model.at(row)).filter(each => isLink(each) && each.state === 'automatic' && each.probability >= least);
    const least = await dialogs.askProbability(value => sure(value).length);
    if (least === null) return undefined;
    return sure(least).length > 0 ? state(sure(least).map(each => each.id), 'confirmed') : app.say(t.said.noneSure);
  };

  const confirmAbove = async () => {
    const above = app.rows.shown.filter(row => row <= app.rows.active.row).map(row => app.model.at(row)).filter(each => each.state === 'automatic');
    if (above.length === 0) return app.say(t.said.allDecided);
    return await dialogs.ask(t.dialogs.confirmAbove, t.dialogs.undecidedAbove(above.length), t.dialogs.confirm)
      ? state(above.map(each => each.id), 'confirmed') : undefined;
  };

  const accept = async () => {
    const row = app.rows.active.row;
    if (await state([bead().id], 'confirmed')) {
      const next = app.rows.shown.find(each => each > row);
      if (next !== undefined) app.go(next, side());
    }
  };

  const toggleMark = mark => app.edit({ kind: 'mark', beads: [bead().id], mark, isSet: !(bead().marks ?? []).includes(mark) });

  const realign = async () => {
    const { encoder } = app.list[app.number];
    return !encoder || encoder === app.encoder || await dialogs.ask(t.dialogs.otherEncoder, t.dialogs.alignedWith(encoder, app.encoder), t.dialogs.alignAnyway) ? app.realign() : undefined;
  };

  const changeKeys = async () => {
    await dialogs.changeKeys(app.keys);
    app.tools();
  };

  // what to do, its keys, and where it has a button: of the whole alignment, or of the row
  const groups = {
    moving: {
      up: [() => step(-1), ['ArrowUp']],
      down: [() => step(1), ['ArrowDown']],
      'page-up': [() => step(-10), ['PageUp']],
      'page-down': [() => step(10), ['PageDown']],
      first: [() => step(-Infinity), ['Ctrl+Home']],
      last: [() => step(Infinity), ['Ctrl+End']],
      french: [() => app.go(app.rows.active.row, 'fr'), ['ArrowLeft']],
      english: [() => app.go(app.rows.active.row, 'en'), ['ArrowRight']],
      'next-sentence': [() => sentence(1), ['Alt+ArrowDown']],
      'previous-sentence': [() => sentence(-1), ['Alt+ArrowUp']],
      'next-open': [() => seek(each => each.state === 'automatic', 'open'), ['U']],
      'next-odd': [() => seek(each => !isOneToOne(each), 'odd'), ['N']],
      'next-bookmark': [() => seek(each => (each.marks ?? []).includes('bookmark'), 'bookmark'), ['Shift+B']],
    },
    deciding: {
      accept: [accept, ['A'], 'row'],
      reject: [() => state([bead().id], bead().state === 'rejected' ? 'automatic' : 'rejected'), ['K'], 'row'],
      equivalent: [() => relate('equivalent'), ['1'], 'row'],
      partial: [() => relate('partial'), ['2'], 'row'],
      'only-french': [() => relate('only-french'), ['3']],
      'only-english': [() => relate('only-english'), ['4']],
      clear: [() => state([bead().id], 'automatic'), ['C'], 'row'],
      'needs-review': [() => toggleMark('needs-review'), ['R'], 'row'],
      bookmark: [() => toggleMark('bookmark'), ['B'], 'row'],
      'accept-all': [acceptAll, ['Shift+A'], 'all'],
      'confirm-above': [confirmAbove, ['Shift+C'], 'all'],
    },
    arranging: {
      pinpoint: [pinpoint, ['Space'], 'row'],
      unlink: [() => app.edit({ kind: 'unlink', bead: bead().id }), ['X'], 'row'],
      merge: [() => merge(1), ['M'], 'row'],
      'merge-up': [() => merge(-1), ['Ctrl+Backspace']],
      split: [split, ['S'], 'row'],
      'set-apart': [setApart, ['Ctrl+Enter'], 'row'],
      swap: [() => neighbour(-1) ? app.edit({ kind: 'swap', first: bead().id, second: neighbour(-1).id, side: side() }) : app.say(t.said.noRowAbove), ['Ctrl+X'], 'row'],
      'move-up': [() => move(-1), ['Ctrl+ArrowUp'], 'row'],
      'move-down': [() => move(1), ['Ctrl+ArrowDown'], 'row'],
      push: [() => shift(true), ['Enter'], 'row'],
      pull: [() => shift(false), ['Backspace'], 'row'],
      realign: [realign, ['Shift+R'], 'all'],
    },
    wording: {
      edit: [editText, ['E'], 'row'],
      translate: [translate, ['T'], 'row'],
      'use-memory': [() => useMemory(), ['Shift+T']],
      term: [term, ['G'], 'row'],
      concordance: [() => app.lookUp(), ['Ctrl+K', 'F3'], 'row'],
    },
    page: {
      undo: [() => app.travel('undo'), ['Ctrl+Z'], 'all'],
      redo: [() => app.travel('redo'), ['Ctrl+Y', 'Ctrl+Shift+Z'], 'all'],
      search: [() => app.focus('search'), ['/', 'Ctrl+F']],
      filter: [() => app.focus('filter'), ['F']],
      panel: [() => app.panel.toggle(), ['I'], 'all'],
      escape: [() => app.escape(), ['Escape']],
      'next-bitext': [() => app.turn(1), ['Ctrl+PageDown', 'Shift+N']],
      'previous-bitext': [() => app.turn(-1), ['Ctrl+PageUp', 'Shift+P']],
      language: [() => app.changeLanguage(), [], 'all'],
      keys: [changeKeys, [], 'all'],
      help: [async () => await dialogs.showHelp(app.keys) === 'change' && changeKeys(), ['?', 'F1'], 'all'],
    },
  };
  return Object.entries(groups).flatMap(([group, commands]) => Object.entries(commands).map(([id, [run, keys, bar]]) => {
    const [label, short] = t.commands[id];
    return { id, group: t.groups[group], needsRow: group !== 'page', label, short: short ?? label, keys, run, bar };
  }));
}
