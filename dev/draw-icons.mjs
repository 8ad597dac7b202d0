// Draws the icons of public/icon with Chromium: `node dev/draw-icons.mjs`. Run it after a change here and commit what it draws.
// "help" and the icon of the extension are the signpost on plum; without help it is an outline; off, it is struck out.
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './need-browsers.mjs';
import { root } from './root.mjs';

/** The signpost, as in components/Icon.tsx. */
const signpost = 'M12 2.5V4M12 9.5V12M12 17.5v4M8.5 21.5h7M6 4h9.5l3.5 2.75-3.5 2.75H6zM18 12H8.5L5 14.75l3.5 2.75H18z';
const strike = 'M2.5 2.5l19 19';
/** Seen on a light and on a dark toolbar: 3.8 to 1 on white and on Firefox's dark grey (WCAG 1.4.11 asks 3). */
const quiet = '#8f7e8a';

const line = (path, colour, width) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const drawings = {
  help: `<rect width="24" height="24" rx="5" fill="#7a3d69"/><g transform="translate(2.4 2.4) scale(.8)">${line(signpost, '#fff', 2.1)}</g>`,
  plain: line(signpost, quiet, 2),
  off: `<mask id="m"><rect width="24" height="24" fill="#fff"/>${line(strike, '#000', 6.4)}</mask><g mask="url(#m)">${line(signpost, quiet, 2)}</g>${line(strike, quiet, 2.4)}`,
};
const files = [
  ...[16, 32, 48, 128].map((size) => [`${size}`, 'help', size]),
  ...Object.keys(drawings).flatMap((name) => [16, 32].map((size) => [`${name}-${size}`, name, size])),
];

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const [file, name, size] of files) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}" style="display:block">${drawings[name]}</svg>`,
  );
  await page.screenshot({ path: join(root, 'public', 'icon', `${file}.png`), omitBackground: true });
}
await browser.close();
