// Questions to the user. The browser keeps the focus inside and gives it back.
import { make } from './elements.js';
import { nameOf } from './keys.js';

export function dialog(title, content, buttons) {
  const box = make('dialog', { 'aria-label': title }, make('h2', {}, title), ...content);
  const answer = new Promise(resolve => {
    const close = value => { box.close(); box.remove(); resolve(value); };
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
  (box.querySelector('textarea, input') ?? box.querySelector('button.main'))?.focus({ preventScroll: true });
  box.scrollTop = 0;
  return answer;
}

export const say = (title, text) => dialog(title, [make('p', {}, text)], [['Close', null, true]]);
export const ask = (title, text, yes) => dialog(title, [make('p', {}, text)], [[yes, true, true], ['Cancel', null]]);

export function askText(title, lang, text, notes, more = []) {
  const area = make('textarea', { lang, rows: 5, 'aria-label': title });
  area.value = text;
  return dialog(title, [...notes.map(note => make('p', { lang: note.lang }, note.text ?? note)), area], [['Save', () => area.value, true], ...more, ['Cancel', null]]);
}

export function askTerm(french, english) {
  const [fr, en] = [make('input', { lang: 'fr', maxlength: 200 }), make('input', { lang: 'en', maxlength: 200 })];
  [fr.value, en.value] = [french, english];
  return dialog('Add a term to the glossary', [
    make('p', {}, 'Select words in the row before, or write them here.'),
    make('label', {}, 'French ', fr), make('label', {}, 'English ', en),
  ], [['Add', () => [fr.value, en.value], true], ['Cancel', null]]);
}

export function askProbability(count) {
  const input = make('input', { type: 'number', min: 0, max: 1, step: 0.01, 'aria-label': 'Least probability' });
  input.value = '0.90';
  const told = make('p', { role: 'status' });
  const tell = () => { const number = count(Number(input.value)); told.textContent = number === 1 ? '1 row will be confirmed.' : `${number} rows will be confirmed.`; };
  input.addEventListener('input', tell);
  tell();
  return dialog('Accept all that are sure enough', [
    make('label', {}, 'Undecided links with a probability of at least ', input), told,
  ], [['Accept', () => Number(input.value), true], ['Cancel', null]]);
}

export function showHelp(keys) {
  const groups = Map.groupBy(keys.commands, command => command.group);
  return dialog('Keys', [...groups].flatMap(([group, commands]) => [
    make('h3', {}, group),
    make('dl', { class: 'keys' }, ...commands.flatMap(command => [
      make('dt', {}, ...keys.keysOf(command).map(key => make('kbd', {}, key)), keys.keysOf(command).length === 0 && '–'),
      make('dd', {}, command.label),
    ])),
  ]), [['Close', null, true], ['Change keys…', 'change']]);
}

export function changeKeys(keys) {
  const list = make('dl', { class: 'keys' });
  const fill = () => list.replaceChildren(...keys.commands.flatMap(command => {
    const button = make('button', { type: 'button' }, keys.keysOf(command).join('  or  ') || '–');
    button.setAttribute('aria-label', `${command.label}: ${keys.keysOf(command).join(' or ') || 'no key'}. Press to change.`);
    button.addEventListener('click', () => {
      button.textContent = 'Press a key… (Esc: none)';
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
  return dialog('Change keys', [make('p', {}, 'Choose what is to have another key, then press it. This browser remembers.'), list],
    [['Done', null, true], ['All as they were', () => { keys.reset(); return null; }]]);
}
