// Talks to the program. A change carries the version it was made for; a stale one brings the present state back.
import { t } from './words.js';

export class Conflict extends Error {
  constructor(state) {
    super(state.error);
    this.state = state;
  }
}

async function ask(path, body) {
  let response;
  try {
    response = await fetch(path, body === undefined
      ? { cache: 'no-store' }
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  } catch {
    throw new Error(t.noAnswer);
  }
  const text = await response.text();
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    answer = { error: text.trim() || t.answered(response.status) };
  }
  if (!response.ok) answer.error = t.refusals[answer.reason] ?? t.programSays(answer.error);
  if (response.status === 409) throw new Conflict(answer);
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

export const list = () => ask('/api/bitexts');
export const open = number => ask(`/api/bitexts/${number}`);
export const row = (number, bead) => ask(`/api/bitexts/${number}/rows/${encodeURIComponent(bead)}`);
export const violations = number => ask(`/api/bitexts/${number}/violations`);
export const concordance = (term, side) => ask(`/api/concordance?${new URLSearchParams(side ? { term, side } : { term })}`);
export const change = (number, action, version, edit) => ask(`/api/bitexts/${number}/${action}`, { version, edit });
export const addTerm = (french, english) => ask('/api/glossary', { french, english });
