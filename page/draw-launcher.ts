// The face of the launcher: a signpost and the word "uitleg", as drawn lines. There is no text node, because a page can
// find, read and in Firefox even rewrite text in a closed root (measured 2026-11).
import type { OwnDocument } from './own-document.ts';

const signpost = 'M12 2.5V4M12 9.5V12M12 17.5v4M8.5 21.5h7M6 4h9.5l3.5 2.75-3.5 2.75H6zM18 12H8.5L5 14.75l3.5 2.75H18z';
/** The letters of "uitleg". */
const word =
  'M4.5 47v6.2a3.6 3.6 0 0 0 7.2 0M11.7 47v9.8M16.5 47v9.8M16.5 42.6v.1M22.3 43v10.8a3 3 0 0 0 3 3M19.8 47h5.5M29.5 42v12.3a2.5 2.5 0 0 0 2 2.5M34.4 51.7h7.4a3.7 4.6 0 1 0-1.3 4M52.5 47v10.7a3.7 3.7 0 0 1-7 1.7M52.5 51.7a3.6 4.7 0 1 1-7.3 0a3.6 4.7 0 1 1 7.3 0';

/** The drawing that fills the launcher. */
export function drawLauncher(page: OwnDocument): SVGElement {
  const drawing = page.createSvg('svg');
  drawing.setAttribute('viewBox', '0 0 56 68');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(line(page, signpost, 1.35, 'translate(10 1) scale(1.5)'), line(page, word, 2.1, ''));
  return drawing;
}

function line(page: OwnDocument, path: string, width: number, transform: string): SVGElement {
  const drawn = page.createSvg('path');
  drawn.setAttribute('d', path);
  drawn.setAttribute('stroke-width', `${width}`);
  if (transform) drawn.setAttribute('transform', transform);
  return drawn;
}

/** The wide launcher of surface.css, within its border. */
const noticeWidth = 298;
const noticeHeight = 76;

/** A notice painted as a picture, for the one case in which no frame of ours can be opened any more. */
export function drawNotice(page: OwnDocument, lines: readonly string[]): HTMLCanvasElement {
  const canvas = page.create('canvas');
  // Twice as many dots as the launcher is large, for sharp screens.
  canvas.width = 2 * noticeWidth;
  canvas.height = 2 * noticeHeight;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(2, 2);
  pen.fillStyle = '#ffffff';
  pen.font = '600 16px system-ui, sans-serif';
  lines.forEach((text, index) => pen.fillText(text, 16, 26 + index * 22));
  return canvas;
}
