// Curves between the columns: where a sentence that is out of order stands in its own article.
import { byId } from './elements.js';

const Svg = 'http://www.w3.org/2000/svg';

export function drawRibbons(rows) {
  const svg = byId('ribbons');
  const { model, viewport } = rows;
  const middle = rows.box.querySelector('.middle');
  svg.replaceChildren();
  if (!middle || !model) return;
  const left = middle.offsetLeft;
  const width = middle.offsetWidth;
  svg.style.left = `${left}px`;
  svg.style.width = `${width}px`;
  svg.style.height = `${rows.tops[rows.shown.length]}px`;
  const centre = row => {
    const place = rows.place.get(row);
    return place === undefined ? null : (rows.tops[place] + rows.tops[place + 1]) / 2;
  };
  const [top, bottom] = [viewport.scrollTop, viewport.scrollTop + viewport.clientHeight];
  for (const id of model.crossing) {
    const bead = model.beads.get(id);
    const from = centre(model.rowOf.get(id));
    // behind the row of the English sentence before it; the first one belongs above everything
    const to = bead.en[0] === 0 ? 0 : centre(model.englishRow[bead.en[0] - 1]);
    if (from === null || to === null || Math.max(from, to) < top || Math.min(from, to) > bottom) continue;
    const path = document.createElementNS(Svg, 'path');
    path.setAttribute('d', `M2 ${from}C${width / 2} ${from} ${width / 2} ${to} ${width - 2} ${to}`);
    path.setAttribute('class', `ribbon${bead.state === 'confirmed' ? ' confirmed' : ''}${rows.active.row === model.rowOf.get(id) ? ' active' : ''}`);
    svg.append(path);
  }
}
