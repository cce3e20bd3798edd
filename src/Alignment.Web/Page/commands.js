// All that can be done, by key, button or help: one table.
import { isLink, isOneToOne } from './model.js';
import * as dialogs from './dialogs.js';

const other = side => side === 'fr' ? 'en' : 'fr';

export function commandsOf(app) {
  const bead = () => app.model.at(app.rows.active.row);
  const side = () => app.rows.active.side;
  const cursor = () => app.rows.active.sentence ?? bead()[side()][0];
  const neighbour = step => app.model.at(app.rows.active.row + step);
  const state = (beads, value) => app.edit({ kind: 'state', beads, state: value });
  const seek = (test, label) => {
    const rows = app.rows.shown;
    const from = rows.findIndex(row => row > app.rows.active.row);
    const found = [...rows.slice(from < 0 ? rows.length : from), ...rows].find(row => test(app.model.at(row)));
    return found === undefined ? app.say(`No row is ${label}.`) : app.go(found);
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
    if (!target || list.length === 0) return app.say(target ? 'There is no sentence in this cell.' : 'There is no row there.');
    const index = app.rows.active.sentence ?? (by < 0 ? list[0] : list.at(-1));
    return app.edit({ kind: 'move', side: side(), sentence: index, target: target.id }, target.id);
  };

  const merge = by => neighbour(by)
    ? app.edit({ kind: 'merge', beads: by < 0 ? [neighbour(by).id, bead().id] : [bead().id, neighbour(by).id] }, by < 0 ? neighbour(by).id : bead().id)
    : app.say('There is no row to merge with.');

  const split = () => {
    const [near, far] = [bead()[side()], bead()[other(side())]];
    const at = near.indexOf(app.rows.active.sentence ?? near[Math.ceil(near.length / 2)]);
    if (near.length > 1 && at > 0) {
      const rest = far.length > 1 ? Math.max(1, Math.min(far.length - 1, Math.round(far.length * at / near.length))) : far.length;
      return app.edit({ kind: 'split', bead: bead().id, french: side() === 'fr' ? at : rest, english: side() === 'fr' ? rest : at });
    }
    return isOneToOne(bead())
      ? app.edit({ kind: 'split', bead: bead().id, french: 1, english: 0 })
      : app.say('Choose, on the side with several sentences, the one that the second row is to begin with (Alt+↓, or a click), then split.');
  };

  const pinpoint = () => {
    const { row, side: here, sentence: chosen } = app.rows.active;
    const sentences = chosen === null ? bead()[here] : [chosen];
    const pinned = app.rows.pinned;
    if (sentences.length === 0) return app.say('There is no sentence in this cell.');
    if (!pinned || pinned.side === here) {
      app.rows.pinned = { bead: bead().id, side: here, sentences };
      app.redrawAll();
      return app.say(`Row ${row + 1}, ${here === 'fr' ? 'French' : 'English'}, is marked. Go to its counterpart and press Space there; Esc gives up.`);
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
    const text = await dialogs.askText('Edit the wording', side(), known.text, [
      'These are an outlet’s own words. The change is marked, and what was read is kept.',
      ...(known.original === undefined ? [] : [{ text: `As it was read: ${known.original}`, lang: side() }]),
    ], known.original === undefined ? [] : [['As it was read', { isReset: true }]]);
    if (text === null) return undefined;
    return app.edit({ kind: 'text', side: side(), sentence: index, text: text.isReset ? null : text });
  };

  const translate = async () => {
    const current = bead();
    if (isLink(current)) return app.say('Both sides are there: there is no gap to translate.');
    const [from, to] = current.fr.length > 0 ? ['fr', 'en'] : ['en', 'fr'];
    const text = await dialogs.askText(to === 'fr' ? 'Translation into French' : 'Translation into English', to, current.translation?.text ?? '', [{ text: app.model.text(current, from), lang: from }],
      current.translation ? [['Remove', { isRemoval: true }]] : []);
    if (text === null) return undefined;
    return app.edit({ kind: 'translation', bead: current.id, text: text.isRemoval ? null : text });
  };

  const term = async () => {
    if (!app.hasGlossary) return dialogs.say('No glossary', 'There is none. Start with "alignment review ... --glossary FILE".');
    const chosen = app.selections();
    const terms = await dialogs.askTerm(chosen.fr, chosen.en);
    return terms ? app.addTerm(...terms) : undefined;
  };

  const acceptAll = async () => {
    const sure = least => app.rows.shown.map(row => app.model.at(row)).filter(each => isLink(each) && each.state === 'automatic' && each.probability >= least);
    const least = await dialogs.askProbability(value => sure(value).length);
    if (least === null) return undefined;
    return sure(least).length > 0 ? state(sure(least).map(each => each.id), 'confirmed') : app.say('No row is that sure.');
  };

  const confirmAbove = async () => {
    const above = app.rows.shown.filter(row => row <= app.rows.active.row).map(row => app.model.at(row)).filter(each => each.state === 'automatic');
    if (above.length === 0) return app.say('All rows above are decided.');
    return await dialogs.ask('Confirm all above', `${above.length} undecided row${above.length === 1 ? '' : 's'} up to this one, as shown, will be confirmed.`, 'Confirm')
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

  return [
    ['Moving', [
      ['up', 'Row above', ['ArrowUp'], () => step(-1)],
      ['down', 'Row below', ['ArrowDown'], () => step(1)],
      ['page-up', 'Ten rows up', ['PageUp'], () => step(-10)],
      ['page-down', 'Ten rows down', ['PageDown'], () => step(10)],
      ['first', 'First row', ['Ctrl+Home'], () => step(-Infinity)],
      ['last', 'Last row', ['Ctrl+End'], () => step(Infinity)],
      ['french', 'French side', ['ArrowLeft'], () => app.go(app.rows.active.row, 'fr')],
      ['english', 'English side', ['ArrowRight'], () => app.go(app.rows.active.row, 'en')],
      ['next-sentence', 'Next sentence of this cell', ['Alt+ArrowDown'], () => sentence(1)],
      ['previous-sentence', 'Previous sentence of this cell', ['Alt+ArrowUp'], () => sentence(-1)],
      ['next-open', 'Next row not decided', ['U'], () => seek(each => each.state === 'automatic', 'undecided')],
      ['next-odd', 'Next row not one to one', ['N'], () => seek(each => !isOneToOne(each), 'other than one to one')],
      ['next-bookmark', 'Next bookmark', ['Shift+B'], () => seek(each => (each.marks ?? []).includes('bookmark'), 'bookmarked')],
    ]],
    ['Deciding', [
      ['accept', 'Confirm, and go on', ['A'], accept, 'row'],
      ['reject', 'Reject, or take that back', ['K'], () => state([bead().id], bead().state === 'rejected' ? 'automatic' : 'rejected'), 'row'],
      ['clear', 'Clear: nobody has decided', ['C'], () => state([bead().id], 'automatic'), 'row'],
      ['needs-review', 'Needs review', ['R'], () => toggleMark('needs-review'), 'row'],
      ['bookmark', 'Bookmark', ['B'], () => toggleMark('bookmark'), 'row'],
      ['equivalent', 'Both say the same', ['1'], () => relate('equivalent'), 'row'],
      ['partial', 'Partly the same', ['2'], () => relate('partial'), 'row'],
      ['only-french', 'Only in French', ['3'], () => relate('only-french')],
      ['only-english', 'Only in English', ['4'], () => relate('only-english')],
      ['accept-all', 'Accept all that are sure enough…', ['Shift+A'], acceptAll, 'all', 'Accept sure ones…'],
      ['confirm-above', 'Confirm all above…', ['Shift+C'], confirmAbove, 'all', 'Confirm above…'],
    ]],
    ['Putting together and taking apart', [
      ['pinpoint', 'Link: mark this cell, then its counterpart', ['Space'], pinpoint, 'row', 'Link: mark, then mark again'],
      ['unlink', 'Unlink: each sentence alone', ['X'], () => app.edit({ kind: 'unlink', bead: bead().id }), 'row'],
      ['merge', 'Merge with the row below', ['M'], () => merge(1), 'row'],
      ['merge-up', 'Merge with the row above', ['Ctrl+Backspace'], () => merge(-1)],
      ['split', 'Split before the chosen sentence', ['S'], split, 'row'],
      ['move-up', 'Move a sentence to the row above', ['Ctrl+ArrowUp'], () => move(-1), 'row'],
      ['move-down', 'Move a sentence to the row below', ['Ctrl+ArrowDown'], () => move(1), 'row'],
      ['push', 'Push this side down', ['Enter'], () => shift(true), 'row'],
      ['pull', 'Pull this side up', ['Backspace'], () => shift(false), 'row'],
      ['swap', 'Swap this side with the row above', ['Ctrl+X'], () => neighbour(-1)
        ? app.edit({ kind: 'swap', first: bead().id, second: neighbour(-1).id, side: side() }) : app.say('There is no row above the first one.'), 'row'],
      ['realign', 'Align again what nobody has decided', ['Shift+R'], () => app.realign(), 'all', 'Align the rest again'],
    ]],
    ['Wording', [
      ['edit', 'Edit the wording…', ['E'], editText, 'row'],
      ['translate', 'Translate the gap…', ['T'], translate, 'row'],
      ['term', 'Add to the glossary…', ['G'], term, 'row'],
    ]],
    ['Page', [
      ['undo', 'Undo', ['Ctrl+Z'], () => app.travel('undo'), 'all'],
      ['redo', 'Do again', ['Ctrl+Y', 'Ctrl+Shift+Z'], () => app.travel('redo'), 'all', 'Redo'],
      ['search', 'Search', ['/', 'Ctrl+F'], () => app.focus('search')],
      ['filter', 'Filter', ['F'], () => app.focus('filter')],
      ['escape', 'Give up a mark; end searching', ['Escape'], () => app.escape()],
      ['next-bitext', 'Next pair of articles', ['Ctrl+PageDown', 'Shift+N'], () => app.turn(1)],
      ['previous-bitext', 'Previous pair of articles', ['Ctrl+PageUp', 'Shift+P'], () => app.turn(-1)],
      ['keys', 'Change keys…', [], () => dialogs.changeKeys(app.keys).then(() => app.tools()), 'all', 'Keys…'],
      ['help', 'Keys and help', ['?', 'F1'], async () => { if (await dialogs.showHelp(app.keys) === 'change') await dialogs.changeKeys(app.keys); app.tools(); }, 'all', 'Help'],
    ]],
  ].flatMap(([group, list]) => list.map(([id, label, keys, run, bar, short]) => ({ group, id, label, keys, run, bar, short: short ?? label })));
}
