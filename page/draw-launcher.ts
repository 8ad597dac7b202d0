// The face of the launcher: a signpost and the word "uitleg", as drawn lines. There is no text node, because a page can
// find, read and in Firefox even rewrite text in a closed root (measured 2026-11).
import type { OwnDocument } from './own-document.ts';

const signpost = 'M28 4.75V7M28 15.25V19M28 27.25v6M22.75 33.25h10.5M19 7h14.25l5.25 4.125-5.25 4.125H19zM37 19H22.75l-5.25 4.125 5.25 4.125H37z';
/** The letters of "uitleg". */
const word =
  'M4.5 47v6.2a3.6 3.6 0 0 0 7.2 0M11.7 47v9.8M16.5 47v9.8M16.5 42.6v.1M22.3 43v10.8a3 3 0 0 0 3 3M19.8 47h5.5M29.5 42v12.3a2.5 2.5 0 0 0 2 2.5M34.4 51.7h7.4a3.7 4.6 0 1 0-1.3 4M52.5 47v10.7a3.7 3.7 0 0 1-7 1.7M52.5 51.7a3.6 4.7 0 1 1-7.3 0a3.6 4.7 0 1 1 7.3 0';

/** The drawing that fills the launcher; surface.css says how thick and in which colour. */
export function drawLauncher(page: OwnDocument): SVGElement {
  const drawing = page.createSvg('svg');
  const lines = page.createSvg('path');
  drawing.setAttribute('viewBox', '0 0 56 68');
  lines.setAttribute('d', signpost + word);
  drawing.append(lines);
  return drawing;
}
