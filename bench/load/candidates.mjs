// Who is measured: what stands in the browser and what stands in the page. A peer that is not installed is left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../browser/driver.mjs';
import { governmentPage, helped, tinyPage } from '../browser/government-page.mjs';
import { bareWxtExtension, idleExtension, oneLineExtension, packagedExtension } from './extensions.mjs';

const javascript = { 'content-type': 'text/javascript; charset=utf-8' };
const css = { 'content-type': 'text/css; charset=utf-8' };
const peers = new URL('../node_modules/', import.meta.url).pathname;

/** The extensions of the run, each in a browser of its own, made in a folder. */
export async function extensionsIn(folder) {
  const packaged = packagedExtension('@duckduckgo/autoconsent/dist/addon-mv3');
  return {
    nothing: idleExtension(join(folder, 'idle')),
    line: oneLineExtension(join(folder, 'line')),
    own: build,
    wxt: await bareWxtExtension(join(folder, 'wxt')),
    ...(packaged && { autoconsent: packaged }),
  };
}

/** Pages, and by which part of theirs one sees that the candidate is there. */
const scripts = {
  hypothesis: {
    shows: 'hypothesis-sidebar',
    files: hypothesisFiles,
    end: () => `<script src="${hypothesisHome()}boot.js" async></script>`,
  },
  'driver.js': { shows: '.driver-popover', files: driverFiles, end: () => pageScript(driverTour, '/peer/driver.js', '/peer/driver.css') },
  'shepherd.js': { shows: '.shepherd-element', files: shepherdFiles, end: () => pageScript(shepherdTour, '/peer/shepherd.js', '/peer/shepherd.css') },
};

/**
 * All candidates, with the extension in whose browser each is measured, after their pages were put on the server. Those
 * that are page scripts have a page of their own, in the browser without an extension.
 */
export function candidatesOn(server, extensions) {
  const pages = { tiny: tinyPage, page: governmentPage };
  const servePages = (name, end) => {
    const addresses = Object.keys(pages).map((kind) => [kind, `${helped}/${kind}-${name}`]);
    for (const [kind, address] of addresses) server.serve(address, pages[kind]({ end }));
    return Object.fromEntries(addresses);
  };
  const plain = servePages('plain', '');
  const shows = { own: 'html > div', wxt: 'bare-panel' };
  const inBrowser = Object.keys(extensions).map((name) => ({ name, browser: name, shows: shows[name], addresses: plain }));
  const inPage = Object.entries(scripts).flatMap(([name, { shows, files, end }]) => {
    if (!existsSync(join(peers, name))) return [];
    for (const [address, file] of files()) server.serve(address, file);
    return [{ name, browser: 'nothing', shows, addresses: servePages(name, end()) }];
  });
  return [...inBrowser, ...inPage];
}

/** The peers of bench/package.json that are not there. */
export function missingPeers() {
  const wanted = ['@duckduckgo/autoconsent', ...Object.keys(scripts)];
  return wanted.filter((name) => !existsSync(join(peers, name)));
}

const file = (path, headers) => ({ html: readFileSync(join(peers, path), 'utf8'), headers: { ...headers, 'access-control-allow-origin': '*' } });

function hypothesisHome() {
  const { version } = JSON.parse(readFileSync(join(peers, 'hypothesis/package.json'), 'utf8'));
  return `https://cdn.hypothes.is/hypothesis/${version}/build/`;
}

/** The client where its own boot script looks for it, and the page in its sidebar's frame. */
function hypothesisFiles() {
  const at = hypothesisHome();
  const names = ['boot.js', 'scripts/annotator.bundle.js', 'scripts/sidebar.bundle.js'];
  const sheets = ['annotator', 'highlights', 'katex.min', 'sidebar', 'pdfjs-overrides'].map((name) => `styles/${name}.css`);
  const config = '<script type="application/json" class="js-hypothesis-config">{"apiUrl":"https://api.hypothes.is/api/"}</script>';
  const app = `<!doctype html><html lang="en"><head>${config}</head><body><hypothesis-app></hypothesis-app><script src="${at}boot.js"></script></body></html>`;
  return [
    ...names.map((name) => [at + name, file(`hypothesis/build/${name}`, javascript)]),
    ...sheets.map((name) => [at + name, file(`hypothesis/build/${name}`, css)]),
    ['https://hypothes.is/app.html', { html: app }],
  ];
}

function driverFiles() {
  return [
    ['https://www.uwv.nl/peer/driver.js', file('driver.js/dist/driver.js.mjs', javascript)],
    ['https://www.uwv.nl/peer/driver.css', file('driver.js/dist/driver.css', css)],
  ];
}

function shepherdFiles() {
  return [
    ['https://www.uwv.nl/peer/shepherd.js', file('shepherd.js/dist/js/shepherd.mjs', javascript)],
    ['https://www.uwv.nl/peer/shepherd.css', file('shepherd.js/dist/css/shepherd.css', css)],
  ];
}

function pageScript(tour, script, sheet) {
  return `<link rel="stylesheet" href="${sheet}"><script type="module">import * as peer from '${script}';\n(${tour})(peer);</script>`;
}

// What follows runs in the page: a tour of one step at its heading.

function driverTour({ driver }) {
  const popover = { title: 'Uitleg', description: 'Hier vraagt u een uitkering aan.' };
  driver({ showProgress: false, steps: [{ element: 'h1', popover }] }).drive();
}

function shepherdTour({ default: Shepherd }) {
  const tour = new Shepherd.Tour({ useModalOverlay: false });
  tour.addStep({ id: 'first', title: 'Uitleg', text: 'Hier vraagt u een uitkering aan.', attachTo: { element: 'h1', on: 'bottom' } });
  tour.start();
}
