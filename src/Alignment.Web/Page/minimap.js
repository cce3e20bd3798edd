// The whole alignment as a dot plot; a click goes there.
import { byId } from './elements.js';
import { isLink, likelihood } from './model.js';

export function drawMap(rows) {
  const canvas = byId('map');
  const context = canvas.getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const color = name => style.getPropertyValue(`--${name}`).trim();
  const { model } = rows;
  const [width, height] = [canvas.width, canvas.height];
  context.clearRect(0, 0, width, height);
  if (!model) return;
  const x = index => 4 + index / Math.max(1, model.sides.en.sentences.length - 1) * (width - 8);
  const y = index => 4 + index / Math.max(1, model.sides.fr.sentences.length - 1) * (height - 8);
  const size = model.order.length > 400 ? 2 : 4;
  for (const id of model.order) {
    const bead = model.beads.get(id);
    context.fillStyle = color(bead.state === 'confirmed' ? 'confirmed' : !isLink(bead) ? 'none' : model.crossing.has(id) ? 'cross' : likelihood(bead.probability));
    if (isLink(bead)) for (const fr of bead.fr) for (const en of bead.en) context.fillRect(x(en) - size / 2, y(fr) - size / 2, size, size);
    else if (bead.fr.length > 0) for (const fr of bead.fr) context.fillRect(0, y(fr) - 1, 3, 2);
    else for (const en of bead.en) context.fillRect(x(en) - 1, 0, 2, 3);
  }
  const seen = [...rows.elements.keys()].filter(row => {
    const place = rows.place.get(row);
    return rows.tops[place + 1] > rows.viewport.scrollTop && rows.tops[place] < rows.viewport.scrollTop + rows.viewport.clientHeight;
  }).flatMap(row => model.at(row).fr);
  if (seen.length > 0) {
    context.strokeStyle = color('ink');
    context.strokeRect(0.5, Math.min(...seen.map(y)) - 3, width - 1, Math.max(...seen.map(y)) - Math.min(...seen.map(y)) + 6);
  }
}

export function listen(rows, go) {
  byId('map').addEventListener('click', event => {
    const { model } = rows;
    const box = event.target.getBoundingClientRect();
    const french = (event.clientY - box.top) / box.height * model.sides.fr.sentences.length;
    const english = (event.clientX - box.left) / box.width * model.sides.en.sentences.length;
    const side = event.clientY - box.top < 6 ? 'en' : 'fr'; // English alone is along the upper edge
    const far = row => Math.min(...model.at(row)[side].map(index => Math.abs(index - (side === 'fr' ? french : english))));
    const near = rows.shown.filter(row => model.at(row)[side].length > 0).sort((a, b) => far(a) - far(b))[0];
    if (near !== undefined) go(near);
  });
}
