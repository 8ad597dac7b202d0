// The borders of the architecture, and proof for each that a breach would be caught: every check is fed planted ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileCore, coreSurroundings } from './borders/core-compiler.ts';
import { exceptions, forbiddenIn, idleExceptions } from './borders/forbidden-words.ts';
import { lintPlants, lintRepository, type Remark } from './borders/lint.ts';
import { fieldReadsIn, listenersIn } from './borders/listening.ts';
import { moduleStateIn } from './borders/own-state.ts';
import { windowPostsIn } from './borders/own-window.ts';
import { isDrawer, repositoryFiles } from './borders/repository.ts';
import { htmlHasWords, pageTextsIn, screenWordsIn } from './borders/screen-words.ts';
import { filesIn, planted, root, shippedFolders } from './borders/source-file.ts';
import { leftOutIn, liveSitesIn, machinePathsIn } from './borders/test-discipline.ts';

const shipped = filesIn(shippedFolders);
const drawn = filesIn(['components', 'entrypoints']);
const tests = filesIn(['tests']);
const pageScripts = shipped.filter(({ path }) =>
  /^(page\/|platform\/page\.ts$|entrypoints\/(boot|page-tools|page-ring|page-words|page-field|veil|picker)\.ts$)/.test(path),
);

describe('core knows no DOM and no browser', () => {
  const said: Record<string, string> = {
    document: 'document.title;',
    window: 'window.origin;',
    location: 'location.href;',
    navigator: 'navigator.language;',
    fetch: "fetch('x');",
    localStorage: "localStorage.getItem('x');",
    Element: 'export type Planted = Element;',
    timer: 'setTimeout(() => {}, 1);',
    console: "console.log('x');",
    chrome: 'chrome.runtime;',
    browser: 'browser.runtime;',
    process: 'process.env;',
    Buffer: "Buffer.from('x');",
    node: "import 'node:fs';",
  };
  const plants = new Map(Object.entries(said).map(([name, text]) => [`core/planted-${name.toLowerCase()}.ts`, `${text}\nexport {};\n`]));
  const { files, diagnostics } = compileCore(plants);

  test('the real core needs nothing but the language', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(diagnostics.filter(({ where }) => files.includes(where))).toEqual([]);
  });

  test('whatever a browser, a page or Node offers does not compile there', () => {
    expect([...plants.keys()].filter((path) => !diagnostics.some(({ where }) => where === path))).toEqual([]);
  });

  test('its compiler is given no DOM and no types of others', () => {
    expect(coreSurroundings()).toEqual({ lib: ['lib.es2023.d.ts'], types: [] });
  });

  test('it declares two web types by itself and nothing else, and silences nothing', () => {
    const declares = /^\s*(export )?declare\s+(?!module )(abstract )?\w+ (\w+)/gm;
    const names = filesIn(['core']).flatMap(({ text }) => [...text.matchAll(declares)].map(([, , , name]) => name));
    expect(names.sort()).toEqual(['TextEncoder', 'URL']);
    const silenced = /@ts-(ignore|nocheck|expect-error)|\/\/\/\s*<reference|\bdeclare (global|module)\b/;
    expect(silenced.test('/// <reference lib="dom" />')).toBe(true);
    expect(filesIn(['core']).filter(({ text }) => silenced.test(text))).toEqual([]);
  });
});

describe('Biome keeps the borders while one types', () => {
  const core = 'core is pure: it imports nothing from outside core.';
  const readYaml = 'core/rule/read-yaml.ts imports yaml and nothing else from outside core.';
  const publicSuffix = 'core/rule/public-suffix.ts imports tldts and nothing else from outside core.';
  const textHash = 'core/rule/text-hash.ts imports @noble/hashes and nothing else from outside core.';
  const pagesInNode = 'cli/pages-in-node.ts may load the code that looks at a page, and nothing else of the shipped rest.';
  const rule = 'core/rule imports valibot and nothing else from outside core; yaml is for read-yaml.ts alone.';
  const components = 'components import Preact, core and each other; what they need from the browser or the page is handed in.';
  const page = 'page imports core and itself: it reads the document it is handed and knows neither the browser nor our own pages.';
  const platform = 'platform imports core and itself; only platform/extension.ts imports wxt/browser, and it knows neither page nor components.';
  const extension = 'platform/extension.ts imports wxt/browser and nothing else.';
  const door = "platform/page.ts is the page scripts' door: it imports core alone, so that boot stays small.";
  const entrance = 'An entrance wires components, core and platform; page is for the page scripts, such as boot.';
  const script = "A page script wires core, page and platform/page.ts; the rest would bring the polyfill or Preact into the agency's page.";
  const tools = 'The tools of the repository use core; the shipped rest is not theirs.';
  const browser = 'Only platform knows the browser: make a verb of it there.';
  const leaves = 'Nothing leaves the computer';
  const shares = 'Surfaces of ours share through storage';

  /** What a file may not import, the sentence that a programmer then reads, and what it may. */
  const imports: { path: string; sentence: string; not: string[]; but: string[] }[] = [
    {
      path: 'core/planted.ts',
      sentence: core,
      not: ['../page/x.ts', './../page/x.ts', '@/page/x.ts', '~/core/x.ts', 'valibot', 'yaml', 'node:fs', 'preact', 'wxt/browser', '../package.json'],
      but: ['./result.ts', './facts/span.ts'],
    },
    {
      path: 'core/facts/planted.ts',
      sentence: core,
      not: [
        '../../page/x.ts',
        '../../platform/x.ts',
        '../../components/X.tsx',
        '../../entrypoints/x.ts',
        '../rule/../../page/x.ts',
        'valibot',
        'yaml',
        'node:path',
      ],
      but: ['../result.ts', '../rule/schema.ts', './span.ts'],
    },
    {
      path: 'core/rule/planted.ts',
      sentence: rule,
      not: ['yaml', 'node:fs', 'preact', '../../page/x.ts', 'valibot/deep'],
      but: ['valibot', '../result.ts'],
    },
    { path: 'core/rule/read-yaml.ts', sentence: readYaml, not: ['valibot', 'node:fs', '../../cli/x.ts'], but: ['yaml', './problem.ts'] },
    { path: 'core/rule/public-suffix.ts', sentence: publicSuffix, not: ['valibot', 'node:fs', '../../cli/x.ts'], but: ['tldts', './problem.ts'] },
    { path: 'core/rule/text-hash.ts', sentence: textHash, not: ['valibot', 'node:crypto'], but: ['@noble/hashes/sha2.js', './problem.ts'] },
    {
      path: 'cli/pages-in-node.ts',
      sentence: pagesInNode,
      not: ['../platform/packs.ts', '../components/X.tsx', '../entrypoints/boot.ts', '../tests/x.ts'],
      but: ['../page/page-facts.ts', '../core/match/rank.ts', 'jsdom'],
    },
    {
      path: 'components/Planted.tsx',
      sentence: components,
      not: [
        '../platform/packs.ts',
        '../page/surface.ts',
        '../entrypoints/boot.ts',
        '../core/../platform/packs.ts',
        'wxt/browser',
        'valibot',
        'yaml',
        'dompurify',
      ],
      but: ['./Icon.tsx', '../core/view/help-view.ts', 'preact', 'preact/hooks', '@preact/signals'],
    },
    {
      path: 'page/planted.ts',
      sentence: page,
      not: ['../platform/page.ts', '../components/X.tsx', '../entrypoints/boot.ts', '@/platform/page.ts', 'preact', 'wxt/browser', 'valibot'],
      but: ['./surface.css?inline', '../core/port/line.ts'],
    },
    {
      path: 'platform/planted.ts',
      sentence: platform,
      not: ['../page/surface.ts', '../components/X.tsx', '../entrypoints/boot.ts', 'wxt/browser', 'webextension-polyfill', 'preact'],
      but: ['./extension.ts', '../core/pack/pack.ts'],
    },
    { path: 'platform/extension.ts', sentence: extension, not: ['../page/surface.ts', 'webextension-polyfill', './packs.ts'], but: ['wxt/browser'] },
    {
      path: 'platform/page.ts',
      sentence: door,
      not: ['./extension.ts', './packs.ts', 'wxt/browser', 'webextension-polyfill', 'valibot', '../page/surface.ts'],
      but: ['../core/port/line.ts'],
    },
    {
      path: 'entrypoints/panel/planted.ts',
      sentence: entrance,
      not: [
        '../../page/surface.ts',
        'wxt/browser',
        'webextension-polyfill',
        'valibot',
        'yaml',
        'node:fs',
        '../../cli/x.ts',
        '../../dev/x.ts',
        '../../tests/x.ts',
      ],
      but: ['./start-panel.tsx', '../sidepanel/main.tsx', '../../components/Panel.tsx', '../../platform/packs.ts', '../../core/result.ts', 'preact'],
    },
    {
      path: 'entrypoints/background.ts',
      sentence: entrance,
      not: ['../page/surface.ts', '../modules/rules.ts', 'wxt/browser'],
      but: ['../platform/settings.ts', 'wxt/utils/define-background'],
    },
    ...['boot', 'page-tools', 'page-ring', 'page-words', 'page-field', 'veil', 'picker'].map((name) => ({
      path: `entrypoints/${name}.ts`,
      sentence: script,
      not: [
        '../platform/extension.ts',
        '../platform/packs.ts',
        '../components/X.tsx',
        './panel/main.tsx',
        'preact',
        'wxt/browser',
        'valibot',
        'yaml',
      ],
      but: ['../platform/page.ts', '../page/surface.ts', '../core/match/rank.ts', 'wxt/utils/define-unlisted-script'],
    })),
    ...['cli', 'modules', 'dev'].map((folder) => ({
      path: `${folder}/planted.ts`,
      sentence: tools,
      not: ['../page/surface.ts', '../platform/packs.ts', '../components/X.tsx', '../entrypoints/boot.ts', '../tests/x.ts'],
      but: ['../core/rule/read-content.ts', 'node:fs', 'wxt/modules'],
    })),
  ];
  const waysToImport: ((name: string, number: number) => string)[] = [
    (name) => `import '${name}';`,
    (name, number) => `import { planted as planted${number} } from '${name}'; planted${number}();`,
    (name, number) => `import type { Planted as Planted${number} } from '${name}'; export type Kept${number} = Planted${number};`,
    (name, number) => `export { planted as kept${number} } from '${name}';`,
    (name) => `await import('${name}');`,
  ];

  /** What may not be said, where, and the sentence or the rule that a programmer then reads. */
  const everywhere = shippedFolders.map((folder) => (folder === 'core' ? 'core/facts/said.ts' : `${folder}/said.ts`));
  const code: { paths: string[]; sentence: string; not: string[] }[] = [
    { paths: everywhere, sentence: leaves, not: ['XMLHttpRequest;', 'WebSocket;', 'EventSource;', 'WebTransport;', 'RTCPeerConnection;', 'Image;'] },
    { paths: everywhere, sentence: 'only platform/packs.ts fetches', not: ["fetch('x');", 'const ask = fetch; ask();'] },
    {
      paths: ['platform/packs.ts'],
      sentence: leaves,
      not: ['XMLHttpRequest;', 'WebSocket;', 'EventSource;', 'WebTransport;', 'RTCPeerConnection;', 'Image;'],
    },
    { paths: everywhere, sentence: leaves, not: ["navigator.sendBeacon('x');", "const { sendBeacon } = navigator; sendBeacon('x');"] },
    { paths: everywhere, sentence: 'Nothing reads the clipboard', not: ['navigator.clipboard;', 'const { clipboard } = navigator; clipboard;'] },
    {
      paths: [...everywhere, 'platform/packs.ts'],
      sentence: 'Text is never run as code.',
      not: ["eval('x');", "new Function('x');", "importScripts('x');"],
    },
    { paths: everywhere, sentence: 'noImpliedEval', not: ["setTimeout('planted()', 1);", "window.setInterval('planted()', 1);"] },
    { paths: everywhere, sentence: 'Text is never read as HTML', not: ["body.insertAdjacentHTML('beforeend', 'x');"] },
    {
      paths: ['components/Said.tsx'],
      sentence: 'noDangerouslySetInnerHtml',
      not: ["export const said = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
    },
    {
      paths: [...everywhere, 'platform/packs.ts'],
      sentence: shares,
      not: ['localStorage;', 'sessionStorage;', 'indexedDB;', 'caches;', 'cookieStore;', 'BroadcastChannel;'],
    },
    { paths: [...everywhere, 'platform/packs.ts'], sentence: browser, not: ['chrome.tabs;', 'browser.tabs;'] },
    { paths: ['entrypoints/popup/said.ts'], sentence: browser, not: ["import { browser } from '../../platform/extension.ts'; browser();"] },
    {
      paths: ['entrypoints/background.ts'],
      sentence: browser,
      not: ["import { browser as own, sidePanel } from '../platform/extension.ts'; own(sidePanel);"],
    },
    { paths: everywhere, sentence: 'noConsole', not: ['console.log(1);'] },
    { paths: [...everywhere, 'cli/said.ts'], sentence: 'noExplicitAny', not: ['export const said: any = 1;'] },
    {
      paths: [...everywhere.slice(0, -1), 'cli/said.ts', 'dev/said.ts', 'entrypoints/popup/said.ts'],
      sentence: 'noDefaultExport',
      not: ['export default 1;'],
    },
    { paths: ['core/facts/barrel.ts', 'components/barrel.ts'], sentence: 'noBarrelFile', not: ["export * from './said.ts';"] },
    { paths: ['core/facts/SaidSo.ts', 'page/said_so.ts', 'components/said-so.tsx', 'cli/saidSo.ts'], sentence: 'useFilenamingConvention', not: [''] },
  ];
  const allowed: { path: string; line: string }[] = [
    { path: 'platform/packs.ts', line: "await fetch('/packs/x.json');" },
    { path: 'entrypoints/boot.ts', line: 'export default 1;' },
    { path: 'entrypoints/panel/planted.ts', line: "import { isAlive } from '../../platform/extension.ts'; isAlive();" },
    { path: 'components/Planted.tsx', line: 'export const planted = 1;' },
  ];

  const plants = new Map<string, string[]>();
  /** Adds a line to the planted file of this path, and gives its number. */
  const plant = (path: string, line: string): number => {
    const lines = plants.get(path) ?? [];
    plants.set(path, lines);
    return lines.push(line);
  };
  let number = 0;
  const bannedImports = imports.map(({ path, sentence, not }) => ({
    path,
    sentence,
    lines: not.flatMap((name) => waysToImport.map((way) => plant(path, way(name, ++number)))),
  }));
  const freeImports = imports.map(({ path, but }) => ({ path, lines: but.map((name) => plant(path, waysToImport[1]?.(name, ++number) ?? '')) }));
  const bannedCode = code.map(({ paths, sentence, not }) => ({
    sentence,
    places: paths.flatMap((path) => not.map((line) => ({ path, line: plant(path, line), text: line }))),
  }));
  const freeCode = allowed.map(({ path, line }) => ({ path, line: plant(path, line), text: line }));

  const linted = lintPlants(plants);
  const remarksAt = (path: string, line: number): Remark[] =>
    // A remark on a whole file has no line.
    linted.remarks.filter((remark) => remark.path === path && (remark.line === line || remark.line === 0));
  const says = (path: string, line: number, sentence: string): boolean =>
    remarksAt(path, line).some(({ rule, said }) => `${rule} ${said}`.includes(sentence));

  test('every planted file was looked at', () => {
    // Besides the plants there is the configuration.
    expect(linted.checked).toBe(plants.size + 1);
  });

  for (const { path, sentence, lines } of bannedImports)
    test(`to ${path} it says: ${sentence}`, () => {
      const unseen = lines.filter((line) => !says(path, line, sentence));
      expect(unseen.map((line) => plants.get(path)?.[line - 1])).toEqual([]);
    });

  test('what an import border lets through stays free', () => {
    const refused = freeImports.flatMap(({ path, lines }) =>
      lines
        .filter((line) => remarksAt(path, line).some(({ rule }) => rule.endsWith('noRestrictedImports')))
        .map((line) => [path, plants.get(path)?.[line - 1]]),
    );
    expect(refused).toEqual([]);
  });

  for (const { sentence, places } of bannedCode)
    test(`on ${places[0]?.text} it says: ${sentence}`, () => {
      expect(places.filter(({ path, line }) => !says(path, line, sentence))).toEqual([]);
    });

  test('the named exceptions stay free', () => {
    expect(freeCode.filter(({ path, line }) => remarksAt(path, line).length > 0)).toEqual([]);
  });

  test('the repository has no remark, and all of it was looked at', () => {
    const { checked, remarks } = lintRepository();
    expect(remarks.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([]);
    expect(checked).toBeGreaterThan(shipped.length + tests.length);
  });

  test('no comment switches a border off', () => {
    const suppression =
      /biome-ignore(-all|-start)?\s+lint(:|\/(style\/noRestricted|nursery|security|suspicious\/noExplicitAny|style\/noDefaultExport)|\s)/;
    expect(suppression.test('// biome-ignore lint/style/noRestrictedImports: planted')).toBe(true);
    expect(suppression.test('// biome-ignore-all lint: planted')).toBe(true);
    expect(shipped.filter(({ text }) => suppression.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('every rule that is off has its reason', () => {
    const reasons = {
      noVoidTypeReturn: 'The compiler already refuses a value where none is promised; `return act();` is how an early end is written.',
      'noDefaultExport entrypoints/*.ts modules/* *.config.ts': 'WXT, Vite and Vitest take what they load from the default export.',
      'noImportantStyles **/*.css':
        "Our node stands in the agency's page, whose own rules must lose; and high contrast must win over colours of ours.",
      'noDescendingSpecificity **/*.css':
        'It compares the last part of selectors only, and warns about parts of the panel that never stand in each other.',
      'noControlCharactersInRegex core/rule/read-yaml.ts core/rule/strange-text.ts':
        'Finding hidden and strange characters is what these files are for.',
      'noMisleadingCharacterClass core/rule/read-yaml.ts core/rule/strange-text.ts': 'The same: joining characters are among those they look for.',
      'noDynamicNamespaceImportAccess tests/**': 'Tests are not bundled, so nothing is lost by it.',
    };
    expect(rulesThatAreOff()).toEqual(Object.keys(reasons).sort());
  });
});

describe('what Biome cannot see is seen in the syntax tree', () => {
  test('what could send, run or keep something is caught however it is spelled', () => {
    const breaches = [
      "fetch('x');",
      "globalThis.fetch('x');",
      "window['fetch']('x');",
      'window[`fetch`](1);',
      "window['fe' + 'tch']('x');",
      'const { fetch } = globalThis;',
      'const { fetch: ask } = window;',
      "Reflect.get(globalThis, 'fetch');",
      'globalThis[name]();',
      '(globalThis as Loose)[name]();',
      'new globalThis.XMLHttpRequest();',
      "new window.WebSocket('x');",
      "new self.EventSource('x');",
      "navigator.sendBeacon('x');",
      "navigator['sendBeacon']('x');",
      'const { sendBeacon } = navigator;',
      'navigator.clipboard.readText();',
      "navigator['clipboard'];",
      'event.clipboardData;',
      "document.execCommand('paste');",
      "element.innerHTML = 'x';",
      "element.innerHTML += 'x';",
      "element['innerHTML'] = 'x';",
      "element['inner' + 'HTML'] = 'x';",
      "Object.assign(element, { innerHTML: 'x' });",
      "element.outerHTML = 'x';",
      "element.insertAdjacentHTML('beforeend', 'x');",
      "element.setHTMLUnsafe('x');",
      "range.createContextualFragment('x');",
      "new DOMParser().parseFromString('x', 'text/html');",
      "frame.srcdoc = 'x';",
      "frame.setAttribute('srcdoc', 'x');",
      "document.write('x');",
      "document.writeln('x');",
      "document['write']('x');",
      "new Function('x');",
      "Function('x')();",
      "globalThis.Function('x');",
      "(() => {}).constructor('x')();",
      "globalThis.eval('x');",
      "(0, eval)('x');",
      "setTimeout('planted()', 1);",
      "window.setTimeout('planted()', 1);",
      'setInterval(`planted($' + '{1})`, 1);',
      "setTimeout('planted' + name, 1);",
      'import(name);',
      "import.meta.glob('../page/*.ts');",
      "export type Planted = import('../page/x.ts').Planted;",
      "require('yaml');",
      "import planted = require('yaml');",
      'globalThis.localStorage;',
      "window['sessionStorage'];",
      'globalThis.indexedDB;',
      'self.caches;',
      "document.cookie = 'x';",
      "new globalThis.BroadcastChannel('x');",
      'globalThis.browser.tabs;',
      '(globalThis as unknown as { chrome: Planted }).chrome;',
      "new Image().src = 'x';",
      "new Worker('x');",
      "new Audio('x').play();",
      'new globalThis.Audio(addressOfSound(sound));',
    ];
    expect(breaches.filter((text) => forbiddenIn(planted('components/Planted.tsx', text)).length === 0)).toEqual([]);
  });

  test('dangerouslySetInnerHTML is a breach as an attribute and in spread props', () => {
    expect(forbiddenIn(planted('components/Planted.tsx', "const p = <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"))).toHaveLength(1);
    expect(forbiddenIn(planted('components/Planted.tsx', 'const p = <p {...{ dangerouslySetInnerHTML: html }} />;'))).toHaveLength(1);
  });

  test('harmless code of the same look is none', () => {
    const text = "setTimeout(() => act(), 1); list[index]; port.postMessage({ kind: 'open' }); import('./x.ts'); // fetch innerHTML eval";
    expect(forbiddenIn(planted('page/planted.ts', text))).toEqual([]);
  });

  test('the shipped folders have no breach', () => {
    expect(shipped.length).toBeGreaterThan(40);
    expect(shipped.flatMap(forbiddenIn)).toEqual([]);
  });

  test('an exception holds for its own file and word only, and each is still needed', () => {
    expect(forbiddenIn(planted('platform/packs.ts', "fetch('x');"))).toEqual([]);
    expect(forbiddenIn(planted('platform/packs.ts', 'new WebSocket(address);'))).not.toEqual([]);
    expect(forbiddenIn(planted('platform/settings.ts', "fetch('x');"))).not.toEqual([]);
    expect(idleExceptions(planted('platform/packs.ts', ''))).toEqual(['fetch']);
    expect(forbiddenIn(planted('platform/recording.ts', 'new Audio(addressOfSound(sound));'))).toEqual([]);
    for (const text of ["new Audio('https://www.uwv.nl/x.opus');", 'new Audio(address);', 'new Audio();', 'new Image();', "fetch('x');"])
      expect(forbiddenIn(planted('platform/recording.ts', text)), text).not.toEqual([]);
    expect(forbiddenIn(planted('platform/speech.ts', 'new Audio(addressOfSound(sound));'))).not.toEqual([]);
    expect(idleExceptions(planted('platform/recording.ts', 'new Audio(address);'))).toEqual(['Audio of a packaged file']);
    const excepted = shipped.filter(({ path }) => path in exceptions);
    expect(excepted.map(({ path }) => path)).toEqual(Object.keys(exceptions).sort());
    expect(excepted.flatMap(idleExceptions)).toEqual([]);
  });
});

describe('the page part hears and reads nothing that is typed', () => {
  test('a listener for keys, typing or the clipboard is caught', () => {
    const breaches = [
      "element.addEventListener('keydown', heard);",
      'element.addEventListener(`keyup`, heard);',
      "element.addEventListener('key' + 'press', heard);",
      "element.addEventListener('input', heard);",
      "element.addEventListener('beforeinput', heard);",
      "element.addEventListener('paste', heard);",
      "element.addEventListener('copy', heard);",
      "element.addEventListener('cut', heard);",
      "element.addEventListener('change', heard);",
      "element.addEventListener('compositionstart', heard);",
      "on('input', heard);",
      "on('keydown', heard);",
      'element.addEventListener(`key$' + '{kind}`, heard);',
      'element.addEventListener(names[0], heard);',
      'element.onkeydown = heard;',
      'element.oninput = heard;',
      'window.onpaste = heard;',
      "element['oncopy'] = heard;",
      "element.setAttribute('oncut', 'x');",
      'Object.assign(element, { onbeforeinput: heard });',
    ];
    expect(breaches.filter((text) => listenersIn(planted('page/planted.ts', text)).length === 0)).toEqual([]);
  });

  test('a look into a field is caught', () => {
    const breaches = [
      'field.value;',
      "field['value'];",
      'const { value } = field;',
      'const { value: typed } = field;',
      "field.getAttribute('value');",
      "Reflect.get(field, 'value');",
      'field.checked;',
      'field.valueAsNumber;',
      'select.selectedIndex;',
      'upload.files;',
      'new FormData(form);',
      'window.getSelection();',
    ];
    expect(breaches.filter((text) => fieldReadsIn(planted('page/planted.ts', text)).length === 0)).toEqual([]);
  });

  test('clicks and pointers are none', () => {
    const text =
      "on('click', press); frame.addEventListener('load', done); launcher.addEventListener(type, heard); page.all('input, select'); name === 'input';";
    expect([...listenersIn(planted('page/planted.ts', text)), ...fieldReadsIn(planted('page/planted.ts', text))]).toEqual([]);
  });

  test('no page script listens to it or reads it', () => {
    expect(pageScripts.map(({ path }) => path)).toEqual(expect.arrayContaining(['entrypoints/boot.ts', 'page/surface.ts', 'platform/page.ts']));
    expect(pageScripts.flatMap(listenersIn)).toEqual([]);
    expect(pageScripts.flatMap(fieldReadsIn)).toEqual([]);
  });

  test('no page script posts to the window of the page', () => {
    const plants = new Map([
      ['page/planted-window.ts', "export const plant = (window: Window): void => window.postMessage('x', '*');"],
      ['page/planted-name.ts', "export const plant = (place: Window): void => place.postMessage('x', '*');"],
      ['page/planted-parent.ts', "parent.postMessage('x', '*');"],
      ['page/planted-global.ts', "globalThis.postMessage('x');"],
      ['page/planted-bare.ts', "postMessage('x', '*');"],
      ['page/planted-view.ts', "document.defaultView?.postMessage('x', '*');"],
    ]);
    const paths = pageScripts.map(({ path }) => path);
    expect(new Set(windowPostsIn([], plants).breaches.map(({ where }) => where.split(':')[0]))).toEqual(new Set(plants.keys()));
    const real = windowPostsIn(paths);
    expect(real.posts).toBeGreaterThan(0);
    expect(real.breaches).toEqual([]);
  });
});

describe('a house with rooms that are named', () => {
  test('components keep no state of their own', () => {
    const breaches = (text: string) => moduleStateIn(planted('components/planted.ts', text));
    expect(breaches('let open = false;')).toHaveLength(1);
    expect(breaches('export let open = false;')).toHaveLength(1);
    expect(breaches('export const open = signal(false);')).toHaveLength(1);
    expect(breaches('const seen = new Map();')).toHaveLength(1);
    expect(breaches('const state = { open: signal(false) };')).toHaveLength(1);
    expect(breaches('const seen: string[] = [];')).toHaveLength(1);
    expect(breaches('effect(() => {});')).toHaveLength(1);
    expect(
      breaches("export const make = () => signal(false); const drawings = { a: 'M0' } as const; export const Voice = createContext(1);"),
    ).toEqual([]);
    expect(filesIn(['components']).flatMap(moduleStateIn)).toEqual([]);
  });

  test('no entrance is longer than 80 lines', () => {
    const isTooLong = (text: string): boolean => text.trimEnd().split('\n').length > 80;
    expect([isTooLong('x\n'.repeat(80)), isTooLong('x\n'.repeat(81))]).toEqual([false, true]);
    const entrances = filesIn(['entrypoints'], /./);
    expect(entrances.length).toBeGreaterThan(5);
    expect(entrances.filter(({ text }) => isTooLong(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no file or folder is a drawer', () => {
    expect(['core/utils/x.ts', 'page/helpers.ts', 'tests/common.test.ts', 'shared/x.ts', 'misc.ts'].filter(isDrawer)).toHaveLength(5);
    expect(['core/rule/rich-text.ts', 'components/SharedName.tsx'].filter(isDrawer)).toEqual([]);
    const files = repositoryFiles();
    expect(files).toContain('biome.json');
    expect(files.filter(isDrawer)).toEqual([]);
  });
});

describe('the words on the screen live in content-rules', () => {
  test('a text of our own on the screen is caught', () => {
    const breaches = [
      'const a = <p>Dit is uitleg</p>;',
      'const a = <p>{say(x)} en meer</p>;',
      'const a = <strong>Wegwijs van ons</strong>;',
      "const a = <p>{'Uitleg'}</p>;",
      "const a = <p>{open && 'Uitleg'}</p>;",
      "const a = <p>{open ? 'Uitleg' : say(x)}</p>;",
      'const a = <p>{`Nog $' + '{n} dagen`}</p>;',
      'const a = <button aria-label="Sluiten" />;',
      "const a = <button title={'Sluiten'} />;",
      'const a = <img alt="Foto" />;',
      "document.title = 'Uitleg';",
      "button.ariaLabel = 'Sluiten';",
      "const words = { error: 'Dit ging niet goed' };",
    ];
    expect(breaches.filter((text) => screenWordsIn(planted('components/Planted.tsx', text)).length === 0)).toEqual([]);
  });

  test('our name, signs, and texts that nobody reads are none', () => {
    const text = `import { a } from './a b c';
      const a = <p class="button button-main" title="Wegwijs"><strong>Wegwijs</strong> ({say('in-dutch')}), {' '}</p>;
      const b = <a rel="noreferrer noopener" class={\`saying \${name}\`} target="_blank">{say('x')}</a>;`;
    expect(screenWordsIn(planted('components/Planted.tsx', text))).toEqual([]);
  });

  test('components and entrances hold none', () => {
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.flatMap(screenWordsIn)).toEqual([]);
  });

  test('the HTML of the entrances holds our name alone', () => {
    expect(htmlHasWords('<title>Wegwijs</title><p>Even wachten</p>')).toBe(true);
    const pages = filesIn(['entrypoints'], /\.html$/);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(({ text }) => htmlHasWords(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no page script puts text into the agency’s document', () => {
    const breaches = (text: string) => pageTextsIn(planted('page/planted.ts', text));
    for (const text of [
      "page.createTextNode('x');",
      "node.textContent = 'x';",
      "node['innerText'] = 'x';",
      "root.append('x');",
      "root.replaceChildren('x' + 'y');",
    ])
      expect(breaches(text), text).toHaveLength(1);
    expect(breaches('root.append(node); textContent?.call(element);')).toEqual([]);
    expect(pageScripts.flatMap(pageTextsIn)).toEqual([]);
  });
});

describe('tests hide nothing and need no one’s computer', () => {
  test('a test that is left out is caught', () => {
    const breaches = [
      "test.only('x', () => {});",
      "test.skip('x', () => {});",
      "describe.skip('x', () => {});",
      "test['only']('x', () => {});",
      "test.only.each([1])('x', () => {});",
      "test.each([1]).skip('x');",
      "test.todo('x');",
      "test('x', (context) => context.skip());",
      "test('x', { skip: true }, () => {});",
      "test.skipIf(true)('x', () => {});",
      "xit('x', () => {});",
      "fdescribe('x', () => {});",
    ];
    expect(breaches.filter((text) => leftOutIn(planted('tests/planted.test.ts', text)).length === 0)).toEqual([]);
  });

  test('no test is left out', () => {
    expect(leftOutIn(planted('tests/planted.test.ts', "test.skipIf(process.platform === 'win32')('x', () => {}); list.skip(1);"))).toEqual([]);
    expect(tests.length).toBeGreaterThan(5);
    expect(tests.flatMap(leftOutIn)).toEqual([]);
  });

  test('a test that would reach a live site is caught', () => {
    const breaches = [
      "import puppeteer from 'puppeteer-core';",
      "await openBrowser('chromium', { extension });",
      "await openBrowser('chromium', { extension, server: undefined });",
      "await openBrowser('chromium', options);",
      "await fetch('https://www.uwv.nl/');",
      "https.get('https://www.uwv.nl/', heard);",
      "await JSDOM.fromURL('https://www.uwv.nl/');",
    ];
    expect(breaches.filter((text) => liveSitesIn(planted('tests/planted.test.ts', text)).length === 0)).toEqual([]);
  });

  test('no test reaches a live site', () => {
    const text =
      "import type { Page } from 'puppeteer-core'; await openBrowser('firefox', { extension, server }); await opened.visit('https://www.uwv.nl/');";
    expect(liveSitesIn(planted('tests/planted.test.ts', text))).toEqual([]);
    expect(tests.flatMap(liveSitesIn)).toEqual([]);
  });

  test('no file names a path of one computer', () => {
    const paths = ['work/main/x.ts', 'home/anna/x.ts', 'Users/anna/x.ts', 'root/x.ts'].map((path) => `read('/${path}')`);
    for (const text of [...paths, ['C:', 'Users', 'anna'].join('\\')]) expect(machinePathsIn('planted.ts', text), text).toHaveLength(1);
    expect(machinePathsIn('planted.ts', 'https://www.uwv.nl/home/werk ./home/x src/work/x /Applications/Firefox.app')).toEqual([]);
    const files = repositoryFiles().filter((path) => /\.(ts|tsx|mts|mjs|js|json|ya?ml|md|html|css|sh)$|^\.ci\//.test(path));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => machinePathsIn(path, readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});

/** The rules that biome.json switches off, each with the files it does so for. */
function rulesThatAreOff(): string[] {
  type Rules = Record<string, string | Record<string, unknown>>;
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const parts: { includes?: string[]; linter: { rules: Rules } }[] = [config, ...config.overrides];
  const off = parts.flatMap(({ includes, linter: { rules } }) =>
    Object.values(rules).flatMap((group) =>
      typeof group === 'string'
        ? []
        : Object.entries(group).flatMap(([rule, level]) => (level === 'off' ? [[rule, ...(includes ?? [])].join(' ')] : [])),
    ),
  );
  return off.sort();
}
