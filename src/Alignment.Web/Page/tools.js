// The buttons: whatever a key does, a mouse does too.
import { make, byId } from './elements.js';
import { keyName } from './words.js';

const Short = 2; // letters of a key that leave room for what it does

export function showTools(keys, press) {
  const button = command => {
    const key = keyName(keys.keysOf(command)[0] ?? '');
    return make('button', { type: 'button', 'data-command': command.id, title: key ? `${command.label} (${key})` : command.label, onclick: () => press(command) },
      make('span', {}, command.short), key && (command.bar === 'all' || key.length <= Short) && make('kbd', { 'aria-hidden': 'true' }, key));
  };
  byId('tools').replaceChildren(...keys.commands.filter(command => command.bar === 'all').map(button));
  byId('row-tools').replaceChildren(...keys.commands.filter(command => command.bar === 'row').map(button));
}
