// What stands above the rows: the two articles, and that one of them has changed.
import { make, byId } from './elements.js';
import { t } from './words.js';

export function showHeads(model) {
  for (const [side, id] of [['fr', 'french-title'], ['en', 'english-title']]) {
    const article = model.sides[side];
    const about = [article.outlet, article.date, article.path].filter(Boolean).join(' · ');
    byId(id).replaceChildren(make('strong', { title: article.title }, article.title), make('span', { title: about }, about));
  }
}

export function showNotices(model, reread) {
  const changed = ['fr', 'en'].map(side => model.sides[side]).filter(article => article.hasChanged);
  byId('notices').replaceChildren(...changed.map(article => {
    const notice = make('p', { role: 'alert' }, t.notices.changed(article.path), reread ? t.notices.readAgain : t.notices.reportAgain,
      reread && make('button', { type: 'button', class: 'main', onclick: reread }, t.notices.readAgainButton), ' ', make('button', { type: 'button', onclick: () => notice.remove() }, t.notices.goOn));
    return notice;
  }));
}
