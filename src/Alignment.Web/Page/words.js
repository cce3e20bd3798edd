// What the page says, in the language of its user. Both languages have the same words: words-en.js and words-fr.js.
import { english } from './words-en.js';
import { french } from './words-fr.js';

export let t = english;

export function speak(language) {
  t = language === 'fr' ? french : english;
  document.documentElement.lang = t.tag;
  document.title = t.title;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = t.page[element.dataset.word];
  for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', t.page[element.dataset.label]);
  for (const element of document.querySelectorAll('[data-hint]')) element.placeholder = t.page[element.dataset.hint];
  for (const element of document.querySelectorAll('[data-title]')) element.title = t.page[element.dataset.title];
}

// A key as it is printed on the user's keyboard: Ctrl+Maj+Z.
export const keyName = key => key === '+' ? key : key.split('+').map(part => t.keyNames[part] ?? part).join('+');

// 3 rows, 1 row; in French also 0 takes the singular
export const counted = (count, [one, many]) => `${count} ${t.isOne(count) ? one : many}`;
