// Which key does what: the defaults, changed by the user's own in this browser.

const Store = 'alignment-review-keys';

export function nameOf(event) {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^\p{L}$/u.test(key);
  const shift = event.shiftKey && (isLetter || event.key.length > 1); // of a sign, shift is part of it: ? and /
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

export class Keys {
  constructor(commands) {
    this.commands = commands;
    this.own = {};
    try {
      this.own = JSON.parse(localStorage.getItem(Store) ?? '{}');
    } catch {
      // somebody else's text under our name: the defaults hold
    }
    this.bind();
  }

  keysOf(command) {
    return this.own[command.id] ?? command.keys;
  }

  bind() {
    this.byKey = new Map();
    for (const command of this.commands) for (const key of this.keysOf(command)) this.byKey.set(key, command);
  }

  // The key goes to this command, and away from any other.
  set(command, keys) {
    for (const other of this.commands) {
      const left = this.keysOf(other).filter(key => !keys.includes(key));
      if (other !== command && left.length < this.keysOf(other).length) this.own[other.id] = left;
    }
    this.own[command.id] = keys;
    this.keep();
  }

  reset() {
    this.own = {};
    this.keep();
  }

  keep() {
    localStorage.setItem(Store, JSON.stringify(this.own));
    this.bind();
  }
}
