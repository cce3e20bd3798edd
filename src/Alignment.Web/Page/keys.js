// Which key does what: the defaults, changed by the user's own in this browser.
import { keyName } from './words.js';

// A cookie, for the program has another port each time: what else a browser keeps, it keeps for one port.
const Store = 'alignment-review-keys';
const Year = 31536000; // seconds

export function nameOf(event) {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const isLetter = /^\p{L}$/u.test(key);
  const shift = event.shiftKey && (isLetter || event.key.length > 1); // of a sign, shift is part of it: ? and /
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

// The digit that is printed on a key which gives another sign, as on French keyboards.
export const digitOf = event => event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? null : /^Digit(\d)$/.exec(event.code)?.[1] ?? null;

export class Keys {
  constructor(commands) {
    this.commands = commands;
    this.own = {};
    const kept = document.cookie.split('; ').find(pair => pair.startsWith(`${Store}=`));
    try {
      // whatever runs on this machine may have written a cookie of our name: only lists of keys are taken
      const own = Object.entries(JSON.parse(decodeURIComponent(kept?.slice(Store.length + 1) ?? '%7B%7D')));
      this.own = Object.fromEntries(own.filter(([, keys]) => Array.isArray(keys) && keys.every(key => typeof key === 'string')));
    } catch {
      // somebody else's text under our name: the defaults hold
    }
    this.bind();
  }

  keysOf(command) {
    return this.own[command.id] ?? command.keys;
  }

  // The first key of a command, as people read it.
  shown(id) {
    const key = this.keysOf(this.commands.find(command => command.id === id))[0];
    return key ? keyName(key) : '–';
  }

  bind() {
    this.byKey = new Map();
    for (const command of this.commands) for (const key of this.keysOf(command)) this.byKey.set(key, command);
  }

  find(event) {
    return this.byKey.get(nameOf(event)) ?? this.byKey.get(digitOf(event));
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
    document.cookie = `${Store}=${encodeURIComponent(JSON.stringify(this.own))}; max-age=${Year}; path=/; samesite=strict`;
    this.bind();
  }
}
