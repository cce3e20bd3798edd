// Questions to the user. The browser keeps the focus inside and gives it back.
import { make } from './elements.js';
import { nameOf } from './keys.js';
import { keyName, t } from './words.js';

const Stay = Symbol('the dialog stays');

export function dialog(title, content, buttons) {
  const box = make('dialog', { 'aria-label': title }, make('h2', {}, title), ...content);
  const answer = new Promise(resolve => {
    const close = value => {
      if (value === Stay) return;
      box.close();
      box.remove();
      resolve(value);
    };
    box.append(make('p', { class: 'buttons' }, ...buttons.map(([label, value, isMain]) =>
      make('button', { type: 'button', class: isMain ? 'main' : '', onclick: () => close(typeof value === 'function' ? value() : value) }, label))));
    box.addEventListener('cancel', event => { event.preventDefault(); close(null); });
    box.addEventListener('keydown', event => {
      event.stopPropagation();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.target.tagName === 'INPUT')) {
        event.preventDefault();
        box.querySelector('button.main')?.click();
      }
    });
  });
  document.body.append(box);
  box.showModal();
  (box.querySelector('textarea:not([readonly]), input') ?? box.querySelector('button.main'))?.focus({ preventScroll: true });
  box.scrollTop = 0;
  return answer;
}

export const say = (title, text) => dialog(title, [make('p', {}, text)], [[t.dialogs.close, null, true]]);
export const ask = (title, text, yes) => dialog(title, [make('p', {}, text)], [[yes, true, true], [t.dialogs.cancel, null]]);

export function askText(title, lang, text, notes, more = []) {
  const area = make('textarea', { lang, rows: 5, 'aria-label': title });
  area.value = text;
  return dialog(title, [...notes.map(note => make('p', { lang: note.lang }, note.text ?? note)), area], [[t.dialogs.save, () => area.value, true], ...more, [t.dialogs.cancel, null]]);
}

// A text that is not to be changed by a slip: it is read first, and its lock is opened on purpose.
export function askLocked(title, lang, text, notes, more, onUnlock) {
  const area = make('textarea', { lang, rows: 5, 'aria-label': title, readonly: true });
  area.value = text;
  const press = () => {
    if (!area.readOnly) return area.value;
    area.readOnly = false;
    area.closest('dialog').querySelector('button.main').textContent = t.dialogs.save;
    area.focus();
    onUnlock();
    return Stay;
  };
  return dialog(title, [...notes.map(note => make('p', { lang: note.lang }, note.text ?? note)), area], [[t.dialogs.unlock, press, true], ...more, [t.dialogs.cancel, null]]);
}

export function askTerm(french, english) {
  const [fr, en] = [make('input', { lang: 'fr', maxlength: 200 }), make('input', { lang: 'en', maxlength: 200 })];
  [fr.value, en.value] = [french, english];
  return dialog(t.dialogs.addTerm, [
    make('p', {}, t.dialogs.selectBefore),
    make('label', {}, t.dialogs.french, fr), make('label', {}, t.dialogs.english, en),
  ], [[t.dialogs.add, () => [fr.value, en.value], true], [t.dialogs.cancel, null]]);
}

export function askProbability(count) {
  const input = make('input', { type: 'number', min: 0, max: 1, step: 0.01, 'aria-label': t.dialogs.leastProbability });
  input.value = '0.90';
  const told = make('p', { role: 'status' });
  const tell = () => { told.textContent = t.dialogs.willBeConfirmed(count(Number(input.value))); };
  input.addEventListener('input', tell);
  tell();
  return dialog(t.dialogs.acceptSure, [
    make('label', {}, t.dialogs.undecidedFrom, input), told,
  ], [[t.dialogs.accept, () => Number(input.value), true], [t.dialogs.cancel, null]]);
}

export function showHelp(keys) {
  const groups = Map.groupBy(keys.commands, command => command.group);
  return dialog(t.dialogs.keys, [...groups].flatMap(([group, commands]) => [
    make('h3', {}, group),
    make('dl', { class: 'keys' }, ...commands.flatMap(command => [
      make('dt', {}, ...keys.keysOf(command).map(key => make('kbd', {}, keyName(key))), keys.keysOf(command).length === 0 && '–'),
      make('dd', {}, command.label),
    ])),
  ]), [[t.dialogs.close, null, true], [t.dialogs.changeKeysButton, 'change']]);
}

export function changeKeys(keys) {
  const list = make('dl', { class: 'keys' });
  const fill = () => list.replaceChildren(...keys.commands.flatMap(command => {
    const names = keys.keysOf(command).map(keyName).join(t.dialogs.or);
    const button = make('button', { type: 'button', 'aria-label': t.dialogs.keyOf(command.label, names) }, names || '–');
    button.addEventListener('click', () => {
      button.textContent = t.dialogs.press;
      const listen = event => {
        if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        button.removeEventListener('keydown', listen, true);
        keys.set(command, event.key === 'Escape' ? [] : [nameOf(event)]);
        const place = [...list.querySelectorAll('button')].indexOf(button);
        fill();
        list.querySelectorAll('button')[place].focus();
      };
      button.addEventListener('keydown', listen, true);
    });
    return [make('dt', {}, button), make('dd', {}, command.label)];
  }));
  fill();
  return dialog(t.dialogs.changeKeys, [make('p', {}, t.dialogs.chooseAndPress), list],
    [[t.dialogs.done, null, true], [t.dialogs.allAsTheyWere, () => { keys.reset(); return null; }]]);
}
