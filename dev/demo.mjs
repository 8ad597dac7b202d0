// `npm run demo`: builds the extension and shows it at work on a sample page, in a window to play with,
// or as a picture and a text where there is no screen.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { lifeMoments } from './life-moments.mjs';
import { needBrowser } from './need-browsers.mjs';
import { needNode } from './need-node.mjs';
import { needPackages } from './need-packages.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const help = `npm run demo -- [options]

Builds Wegwijs and opens it on a page of the government.

  --browser chromium|firefox   which browser (chromium)
  --url ADDRESS                which page (https://www.uwv.nl/nl/ww/ww-aanvragen)
  --language CODE              the language of the help, such as en
  --live                       the real site instead of our sample page
  --tour                       ten moments of a life, one page after the other
  --help                       this text

With a screen you get a window to play with; in a tour, Enter opens the next page.
Without one you get a picture in .demo/ and the text of the panel.`;

const browsers = {
  chromium: { title: 'Chromium', build: 'chrome', variable: 'CHROME_PATH', other: 'firefox' },
  firefox: { title: 'Firefox', build: 'firefox', variable: 'FIREFOX_PATH', other: 'chromium' },
};

needNode();
const options = readOptions();
needPackages();
const { startPageServer, openBrowser } = await loadDriver();
const server = options.live ? undefined : await serveSamples();
const extension = build(options.browser);

// From here on there is a browser to take along, also while it is still starting.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
const opening = open();
await show(await opening);

function readOptions() {
  const values = parsed();
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  if (!Object.hasOwn(browsers, values.browser)) wrong(`--browser is chromium or firefox, not "${values.browser}".`);
  if (!URL.canParse(values.url) || new URL(values.url).protocol !== 'https:')
    wrong(`--url must be an address that begins with https://, not "${values.url}".`);
  if (values.tour && values.live) wrong('--tour walks along our sample pages; --live is for one --url.');
  if (values.language !== undefined && !existsSync(join(root, 'content-rules/interface', `${values.language}.yaml`)))
    wrong(`There is no content-rules/interface/${values.language}.yaml: --language is the name of a file there, such as en.`);
  return values;
}

function parsed() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string', default: 'https://www.uwv.nl/nl/ww/ww-aanvragen' },
        language: { type: 'string' },
        live: { type: 'boolean', default: false },
        tour: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return wrong(error.message.split('. ')[0].replace(/\.?$/, '.'));
  }
}

function wrong(sentence) {
  console.error(`${sentence} See npm run demo -- --help`);
  process.exit(2);
}

function build(name) {
  const { build: target, title } = browsers[name];
  needBrowser(name);
  console.log(`Building Wegwijs for ${title} …`);
  const { ok, output, seconds } = run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target, '--mv3'], { quiet: true });
  if (!ok) {
    console.error(`${output}\nThe build did not succeed. Above is what it says.`);
    process.exit(1);
  }
  console.log(`Built in ${seconds} s.`);
  return join(root, '.output', `${target}-mv3`);
}

async function loadDriver() {
  const { createJiti } = await import('jiti');
  const jiti = createJiti(import.meta.url);
  return { ...(await jiti.import('./browser/page-server.ts')), ...(await jiti.import('./browser/open-browser.ts')) };
}

async function serveSamples() {
  const samples = await startPageServer({ pagesFolder: join(root, 'tests/fixtures/pages') }).catch((error) => stop(error.message, 1));
  const missing = stations().find(({ url }) => !samples.has(url));
  return missing ? stop(noSample(missing.url, samples.addresses()), 2) : samples;
}

/** The pages to open, each with the name of its picture. */
function stations() {
  if (!options.tour) return [{ url: options.url, picture: options.browser }];
  return lifeMoments.map(({ moment, url }, index) => ({ moment, url, picture: `${options.browser}-tour-${`${index + 1}`.padStart(2, '0')}` }));
}

function noSample(address, samples) {
  return [
    `There is no sample page for ${address}. There are:`,
    ...samples.sort().map((each) => `  ${each}`),
    'Add --live to open the real site instead.',
  ].join('\n');
}

async function open() {
  const { title } = browsers[options.browser];
  console.log(`Starting ${title} ${hasScreen() ? 'in a window' : 'without a window, as there is no screen here'} …`);
  try {
    return await openBrowser(options.browser, { extension, server, headless: !hasScreen(), handleSignals: false });
  } catch (error) {
    const reason = error.message.trim().split('\n')[0];
    return stop([`${title} did not start: ${reason}`, ...waysOut()].join('\n'), 1);
  }
}

function waysOut() {
  const { title, variable, other } = browsers[options.browser];
  const ways = [`Try --browser ${other}, or set ${variable} to another ${title}.`];
  if (process.env.DISPLAY) ways.push('Or go without a window: DISPLAY= npm run demo.');
  // Chromium ends without a word where it may not build its sandbox; as root it is started without one.
  if (options.browser === 'chromium' && process.platform === 'linux' && process.getuid() !== 0)
    ways.push('Or in a container, where Chromium cannot make its sandbox: PUPPETEER_DANGEROUS_NO_SANDBOX=true npm run demo.');
  return ways;
}

function hasScreen() {
  return ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(opened) {
  try {
    if (options.language) await opened.background(chooseLanguage, options.language);
    for (const station of stations()) await showStation(opened, station);
  } catch (error) {
    if (!opened.browser.connected) return leave();
    const hint = options.live ? ' Is the internet within reach?' : '';
    console.error(`That did not work: ${error.message.split('\n')[0]}${hint}`);
    process.exitCode = 1;
  }
  if (!hasScreen()) return leave();
  console.log('The window is yours. Quit the browser, or press Ctrl-C here, to end.');
  opened.browser.once('disconnected', leave);
}

async function showStation(opened, { moment, url, picture }) {
  if (moment) console.log(`\n${moment}`);
  console.log(`Opening ${url} ${options.live ? '(the real site)' : '(our sample of it)'} …`);
  const page = await opened.visit(url);
  for (const other of await opened.browser.pages()) if (other !== page) await other.close();
  await showPanel(opened, page, join('.demo', `${picture}.png`));
  if (moment && hasScreen()) await enter();
}

/** Waits until somebody who looks on wants to see the next page. */
async function enter() {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  await lines.question('Press Enter for the next moment. ');
  lines.close();
}

async function showPanel(opened, page, picture) {
  const panel = (await fromLauncher(opened, page)) ?? (await fromToolbar(opened, page));
  const says = panel ? await panelText(panel) : 'Nothing: Wegwijs has no help for this page, or finds that it does not hold.';
  if (hasScreen()) return;
  mkdirSync(join(root, '.demo'), { recursive: true });
  await page.screenshot({ path: join(root, picture) });
  console.log(`\nThe panel says:\n\n${says}\n\nThe picture is in ${picture}`);
}

async function fromLauncher(opened, page) {
  try {
    await opened.clickLauncher(page, 5000);
    return await opened.panel(page);
  } catch {
    return undefined;
  }
}

/** On a login page nothing of Wegwijs runs before the reader clicks its button and asks for help. */
async function fromToolbar(opened, page) {
  try {
    const popup = await opened.clickToolbar(page);
    await popup.waitFor('the popup can open help', () => document.querySelector('.button-main') !== null, 3000);
    await popup.click('.button-main');
    return await opened.panel(page, 5000);
  } catch {
    return undefined;
  }
}

async function panelText(panel) {
  // While it is loading, the panel has no title yet.
  await panel.waitFor('the panel has a title', () => document.querySelector('h1') !== null);
  return (await panel.text()).trim();
}

async function chooseLanguage(language) {
  await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { language } });
}

async function leave() {
  await (await opening).close();
  await server?.close();
  process.exit();
}

function stop(sentence, code) {
  console.error(sentence);
  process.exit(code);
}
