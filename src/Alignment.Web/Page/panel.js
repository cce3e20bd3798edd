// What stands beside the rows: a row's reasons, or a concordance. In a narrow window it comes when it is asked for.
import { byId } from './elements.js';

const Tabs = ['row', 'concordance'];

export class Panel {
  constructor() {
    this.isShown = !matchMedia('(max-width: 900px)').matches;
    for (const name of Tabs) byId(`tab-${name}`).addEventListener('click', () => this.choose(name));
    byId('tabs').addEventListener('keydown', event => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.choose(Tabs[(Tabs.indexOf(this.chosen) + step + Tabs.length) % Tabs.length]);
      byId(`tab-${this.chosen}`).focus();
    });
    this.choose('row', this.isShown);
  }

  choose(name, isShown = true) {
    this.chosen = name;
    for (const tab of Tabs) {
      byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === name));
      byId(`tab-${tab}`).tabIndex = tab === name ? 0 : -1;
      byId(`panel-${tab}`).hidden = tab !== name;
    }
    this.isShown = isShown;
    document.body.classList.toggle('without-side', !isShown);
  }

  toggle() {
    this.choose(this.chosen, !this.isShown);
  }
}
