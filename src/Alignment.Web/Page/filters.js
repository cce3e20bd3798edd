// Which rows, and which articles, are asked for.
import { make, byId } from './elements.js';
import { filters } from './model.js';
import { t } from './words.js';

export class Filters {
  constructor(list, onRows, onOutlet) {
    this.list = list;
    byId('filter').replaceChildren(...filters.map(([name]) => make('option', { value: name }, t.filters[name])));
    const outlets = [...new Set(list.flatMap(item => item.outlets))].sort((a, b) => a.localeCompare(b, t.tag));
    byId('outlet').replaceChildren(make('option', { value: '' }, t.allOutlets), ...outlets.map(outlet => make('option', { value: outlet }, outlet)));
    byId('outlet-part').hidden = list.length < 2 || outlets.length < 2;
    for (const id of ['search', 'filter', 'below']) byId(id).addEventListener('input', onRows);
    byId('outlet').addEventListener('input', onOutlet);
    this.numbers = list.map(item => item.number);
  }

  // The articles of the outlet that was chosen.
  showBitexts(current) {
    const outlet = byId('outlet').value;
    const wanted = this.list.filter(item => !outlet || item.outlets.includes(outlet));
    this.numbers = wanted.map(item => item.number);
    byId('bitexts').replaceChildren(...wanted.map(item => make('option', { value: item.number }, title(item))));
    byId('bitexts').value = String(current);
  }

  tellDecided(number, decided) {
    const item = this.list[number];
    if (item.decided === decided) return;
    item.decided = decided;
    const option = byId('bitexts').querySelector(`option[value="${number}"]`);
    if (option) option.textContent = title(item);
  }

  // What is asked for now; a pattern that is none is said to be none.
  wanted() {
    const text = byId('search').value;
    let pattern = null;
    byId('search-error').textContent = '';
    if (text) {
      try {
        pattern = new RegExp(text, 'iu');
      } catch (error) {
        byId('search-error').textContent = error.message.replace(/^Invalid regular expression: .*?: /, '');
      }
    }
    return { filter: byId('filter').value || 'all', below: byId('below').value === '' ? 1 : Number(byId('below').value), pattern };
  }

  // How many rows are shown, and how many each filter would show.
  tell(model, shown, violations) {
    byId('shown').textContent = t.shown(shown, model.order.length);
    const beads = model.order.map(id => model.beads.get(id));
    filters.forEach(([name, test], place) => {
      const count = beads.reduce((sum, bead) => sum + (test(bead, model, violations) ? 1 : 0), 0);
      byId('filter').options[place].textContent = `${t.filters[name]} (${count})`;
    });
  }

  // Whether there was anything to clear.
  clear() {
    if (!byId('search').value && byId('filter').value === 'all' && byId('below').value === '1') return false;
    [byId('search').value, byId('filter').value, byId('below').value] = ['', 'all', '1'];
    return true;
  }
}

const title = item => `${item.number + 1}. ${item.french} | ${item.english} (${item.decided}/${item.beads})`;
