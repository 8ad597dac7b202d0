// Where Chromium and Firefox are on this computer, and how to get them where we may install them ourselves.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const inWindows = (path) => windowsFolders.filter(Boolean).map((folder) => join(folder, path));

const browsers = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...inWindows('Chromium\\Application\\chrome.exe'),
      ...inWindows('Google\\Chrome\\Application\\chrome.exe'),
    ],
    package: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...inWindows('Mozilla Firefox\\firefox.exe')],
    package: 'firefox-esr',
  },
};

/**
 * The path of a browser that can be started. Installs it on a Debian where we are root; otherwise the process ends
 * with one sentence that says what to do.
 */
export function needBrowser(name) {
  const browser = browsers[name];
  const given = process.env[browser.variable];
  if (given) return canRun(given) ? given : stop(`${browser.variable} is ${given}, but no program is there.`);
  const found = find(browser);
  if (found) return found;
  if (!mayInstall()) stop(`${browser.title} is not on this computer. Install it, or set ${browser.variable} to its program.`);
  install(browser);
  return find(browser) ?? stop(`${browser.title} was installed, but it is still not found. Set ${browser.variable} to its program.`);
}

function find({ commands, places }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...places].find(canRun);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebian();
}

// Ubuntu has apt-get too, but its chromium is a snap, which does not run in a container.
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(browser) {
  console.log(`${browser.title} is not here yet. Installing it with apt-get; this takes a minute or two.`);
  aptGet(['update', '-qq']);
  // A bare Debian has no letters to draw with.
  aptGet(['install', '-qq', '-y', '--no-install-recommends', browser.package, 'fonts-noto-core']);
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) stop(`apt-get ${args[0]} did not succeed. Install the browser yourself and try again.`);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const name of Object.keys(browsers)) console.log(`${name}: ${needBrowser(name)}`);
}
