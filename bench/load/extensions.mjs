// The extensions that ours is measured beside: the least that any can be, and the usual way to build a panel.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build as buildWithWxt } from 'wxt';
import { build } from '../browser/driver.mjs';

const everyPage = ['https://*/*'];
const atPageEnd = (js) => [{ matches: everyPage, js, run_at: 'document_end' }];

/** An extension that does nothing anywhere: the measure of a browser without one. */
export const idleExtension = (folder) => extension(folder, {}, {});

/** One line as content script: what a world of an extension's own costs, whatever it does there. */
export const oneLineExtension = (folder) => extension(folder, { content_scripts: atPageEnd(['line.js']) }, { 'line.js': "console.log('');\n" });

/** A button that makes a frame of a page of the extension, with some lines of text in it and no logic. */
export function bareFrameExtension(folder) {
  const lines = Array.from({ length: 12 }, (_, at) => `<p>Regel ${at + 1} met een korte uitleg in gewone taal.</p>`).join('');
  const style = '<style>body { margin: 0; padding: 16px; font: 16px/1.5 sans-serif }</style>';
  const head = `<meta charset="utf-8"><title>Uitleg</title>${style}<script src="say-readable.js"></script>`;
  return extension(
    folder,
    {
      content_scripts: atPageEnd(['button.js']),
      web_accessible_resources: [{ resources: ['frame.html'], matches: everyPage, use_dynamic_url: true }],
    },
    {
      'button.js': `(${makeButton})();\n`,
      'say-readable.js': `(${sayReadable})('h1');\n`,
      'frame.html': `<!doctype html><html lang="nl"><head>${head}</head><body><h1>Uitleg</h1>${lines}</body></html>`,
    },
  );
}

/** Our build with one script more in the panel's page, which says when a reader can read it. */
export function ownExtensionThatSays(folder) {
  cpSync(build, folder, { recursive: true });
  const panel = join(folder, 'panel.html');
  const page = readFileSync(panel, 'utf8');
  if (!page.includes('<head>')) throw new Error('panel.html has no <head> any more; the bench cannot listen to it');
  writeFileSync(panel, page.replace('<head>', '<head><script src="/say-readable.js"></script>'));
  writeFileSync(join(folder, 'say-readable.js'), `(${sayReadable})('h1.page-title');\n`);
  return folder;
}

/** The project in bare-wxt, built as WXT builds it. */
export async function bareWxtExtension(folder) {
  const root = new URL('bare-wxt', import.meta.url).pathname;
  const silent = () => {};
  const logger = { level: 0, debug: silent, log: silent, info: silent, warn: silent, success: silent, error: console.error, fatal: console.error };
  const manifest = { name: 'bare', version: '1.0' };
  await buildWithWxt({ root, configFile: false, browser: 'chrome', manifestVersion: 3, imports: false, outDir: folder, manifest, logger });
  return join(folder, 'chrome-mv3');
}

/** The add-on of a package in bench/node_modules, as it comes; nothing where it is not installed. */
export function packagedExtension(path) {
  const folder = new URL(`../node_modules/${path}`, import.meta.url).pathname;
  return existsSync(join(folder, 'manifest.json')) ? folder : undefined;
}

function extension(folder, manifest, files) {
  mkdirSync(folder, { recursive: true });
  const all = { ...files, 'manifest.json': JSON.stringify({ manifest_version: 3, name: 'bench', version: '1.0', ...manifest }) };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

// What follows runs in pages and is written into the extensions as text.

/** As near to our launcher as a button can be: a host with a closed root, and in it the button and the frame. */
function makeButton() {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; inset: 0 0 0 auto; inline-size: 0; block-size: 100%; z-index: 2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.textContent = 'uitleg';
  button.style.cssText = 'position: absolute; right: 0; top: 24vh; width: 68px; height: 80px';
  let frame;
  let isOpen = false;
  const show = () => {
    frame.style.visibility = isOpen ? 'visible' : 'hidden';
    button.style.translate = isOpen ? '-412px 0' : 'none';
    if (isOpen) frame.contentWindow?.postMessage({ kind: 'shown' }, '*');
  };
  button.addEventListener('click', () => {
    isOpen = !isOpen;
    if (frame) return show();
    frame = document.createElement('iframe');
    frame.style.cssText = 'all: unset; position: absolute; right: 12px; top: 12px; width: 400px; height: calc(100dvh - 24px); background: #fff';
    frame.src = chrome.runtime.getURL('frame.html');
    frame.addEventListener('load', show);
    root.append(frame);
    show();
  });
  root.append(button);
  document.documentElement.append(host);
}

/**
 * Tells the page around the frame when a reader can read it: it was shown, the title is in it, and that frame has been
 * painted. Each time that it is shown anew, it tells again.
 */
function sayReadable(title) {
  let isShown = false;
  const heard = ({ data, ports }) => {
    if (data?.kind === 'shown') isShown = true;
    for (const port of ports) port.addEventListener('message', heard);
  };
  addEventListener('message', heard);
  const look = () => {
    requestAnimationFrame(look);
    if (!isShown || !document.querySelector(title)?.textContent) return;
    isShown = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => parent.postMessage({ readable: true }, '*');
    port2.postMessage('painted');
  };
  requestAnimationFrame(look);
}
