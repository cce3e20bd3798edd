// The whole alignment as a dot plot; a click goes there.
import { byId } from './elements.js';
import { isLink, likelihood } from './model.js';

const scale = (count, length) => index => 4 + index / Math.max(1, count - 1) * (length - 8);

// Thousands of dots are drawn once a change; while scrolling only the frame around what is seen moves.
let dots = null;
let drawnFor = null;

export function drawMap(rows) {
  const canvas = byId('map');
  const context = canvas.getContext('2d');
  const { model } = rows;
  if (!model) return;
  const y = scale(model.sides.fr.sentences.length, canvas.height);
  const colors = getComputedStyle(document.documentElement);
  const ink = colors.getPropertyValue('--ink').trim();
  const wanted = `${model.title} ${model.version} ${ink}`;
  if (drawnFor !== wanted) {
    dots = drawDots(model, canvas.width, canvas.height, name => colors.getPropertyValue(`--${name}`).trim());
    drawnFor = wanted;
  }
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(dots, 0, 0);
  const top = rows.viewport.scrollTop;
  const seen = [...rows.elements.keys()].filter(row => {
    const place = rows.place.get(row);
    return rows.tops[place + 1] > top && rows.tops[place] < top + rows.viewport.clientHeight;
  }).flatMap(row => model.at(row).fr).map(y);
  if (seen.length > 0) {
    context.strokeStyle = ink;
    context.strokeRect(0.5, Math.min(...seen) - 3, canvas.width - 1, Math.max(...seen) - Math.min(...seen) + 6);
  }
}

function drawDots(model, width, height, color) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  const [x, y] = [scale(model.sides.en.sentences.length, width), scale(model.sides.fr.sentences.length, height)];
  const size = model.order.length > 400 ? 2 : 4;
  for (const id of model.order) {
    const bead = model.beads.get(id);
    context.fillStyle = color(bead.state === 'confirmed' ? 'confirmed' : !isLink(bead) ? 'none' : model.crossing.has(id) ? 'cross' : likelihood(bead.probability));
    if (isLink(bead)) for (const fr of bead.fr) for (const en of bead.en) context.fillRect(x(en) - size / 2, y(fr) - size / 2, size, size);
    else if (bead.fr.length > 0) for (const fr of bead.fr) context.fillRect(0, y(fr) - 1, 3, 2);
    else for (const en of bead.en) context.fillRect(x(en) - 1, 0, 2, 3);
  }
  return canvas;
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
