
// Everything on the page can be read and filtered without this. It only ever writes text, never markup.
(() => {
  'use strict';
  const live = document.querySelector('.live');
  const say = text => { if (live) live.textContent = text; };

  // A click on a passage's link copies it; where the browser does not let us, it goes there as links do.
  document.addEventListener('click', event => {
    const anchor = event.target.closest('.anchor');
    if (!anchor || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(anchor.href).then(
      () => { anchor.dataset.said = live ? live.dataset.copied : ''; say(anchor.dataset.said); setTimeout(() => delete anchor.dataset.said, 1500); },
      () => { location.hash = anchor.hash; });
  });

  // How many passages the filters leave: asked of the classes, because asking each row whether it shows would lay out the whole page.
  const filters = document.querySelector('.filters');
  const value = id => { const field = document.getElementById(id); return field && field.value !== 'any' ? field.value : ''; };
  const chosen = () => {
    const relations = [['f-same', '.same'], ['f-partly', '.partly'], ['f-fr', '.fr'], ['f-en', '.en']]
      .filter(([id]) => !document.getElementById(id).checked).map(([, kind]) => `:not(${kind})`).join('');
    const probability = { 7: ':is(.p7, .p9)', 9: '.p9' }[value('f-probability')] || '';
    const only = value('f-only') && '.' + value('f-only');
    const outlet = value('f-outlet') && `.pair.${value('f-outlet')} `;
    return `${outlet}.bead${relations}${only}${probability}`;
  };
  if (filters) {
    filters.addEventListener('change', () => {
      const shown = document.querySelectorAll(chosen()).length;
      const french = document.documentElement.lang === 'fr';
      say(`${shown.toLocaleString(document.documentElement.lang)} ${shown === 1 || (shown === 0 && french) ? live.dataset.one : live.dataset.many}`);
    });
    filters.addEventListener('reset', () => say(''));
  }

  // The map shows which rows are in view. Only rows of pairs in view are watched.
  const ribbons = new Map();
  const rows = new IntersectionObserver(entries => entries.forEach(entry => {
    const ribbon = ribbons.get(entry.target.id);
    if (ribbon) ribbon.classList.toggle('here', entry.isIntersecting);
  }), { rootMargin: '-20% 0px' });
  const pairs = new IntersectionObserver(entries => entries.forEach(entry => {
    const beads = entry.target.querySelectorAll('.bead');
    if (entry.isIntersecting) {
      entry.target.querySelectorAll('.map a').forEach(link => ribbons.set(link.getAttribute('href').slice(1), link));
      beads.forEach(bead => rows.observe(bead));
    } else {
      beads.forEach(bead => rows.unobserve(bead));
    }
  }));
  document.querySelectorAll('.pair').forEach(pair => pairs.observe(pair));
})();
