// What is in the built scripts and pages: what boot brings into an agency's page, and that nothing reaches outside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { wordsSaidIn } from '../borders/forbidden-words.ts';
import { fieldReadsIn, listenersIn } from '../borders/listening.ts';
import { nodesOf, planted, root } from '../borders/source-file.ts';
import { browsers, builtFiles, type Files, plantedFiles, scriptsIn, textOf } from './built.ts';

/** Texts that survive minifying, by which a library is known; and where each is sure to be found. */
const traces: Record<string, { texts: string[]; shownBy: string[] }> = {
  Preact: { texts: ['debounceRendering', '__html'], shownBy: ['preact/dist/preact.mjs'] },
  'the polyfill': {
    texts: ['browser-polyfill', 'The message port closed before a response'],
    shownBy: ['webextension-polyfill/dist/browser-polyfill.js'],
  },
  yaml: { texts: ['tag:yaml.org,2002', 'YAMLParseError'], shownBy: ['yaml/browser/dist/schema/common/string.js', 'yaml/browser/dist/errors.js'] },
  valibot: { texts: ['~standard', '~run'], shownBy: ['valibot/dist/index.mjs'] },
  "WXT's content script, which announces itself to the page": {
    texts: ['content-script-started'],
    shownBy: ['wxt/dist/utils/content-script-context.mjs'],
  },
};

/** Words that only the libraries and the named exceptions of ours bring into our own pages and the worker. */
const wordsOfOurPages = {
  fetch: 'platform/packs.ts, our own packaged files',
  execCommand: 'platform/copy-text.ts',
  Audio: 'platform/recording.ts, our own packaged recordings',
  browser: 'the polyfill and platform',
  chrome: 'the polyfill and platform',
  eval: "the polyfill's list of what it wraps, devtools.inspectedWindow.eval",
  constructor: 'Preact and signals',
  'globalThis[Symbol.for(`wegwijs`)]': 'platform/open-asked.ts, asked in the page: is the panel open there?',
  innerHTML: 'Preact, for a property that our components may not use',
  dangerouslySetInnerHTML: 'Preact, the same',
};

/** What runs on an agency's page. */
const pageScripts = ['boot.js', 'page-tools.js', 'page-ring.js', 'page-words.js', 'page-field.js'];

test('each library still shows the traces by which it is known', () => {
  const faded = Object.values(traces).flatMap(({ texts, shownBy }) => {
    const library = shownBy.map((file) => readFileSync(join(root, 'node_modules', file), 'utf8')).join('\n');
    return texts.filter((text) => !library.includes(text));
  });
  expect(faded).toEqual([]);
});

describe.each(browsers)('%s', (browser) => {
  const files = builtFiles(browser);
  test.each(pageScripts)('%s holds no library', (path) => {
    expect(tracesIn(textOf(files, path))).toEqual([]);
  });

  test('a library shows in the panel and the worker', () => {
    const panel = scriptsIn(files).map((path) => textOf(files, path));
    expect(panel.flatMap(tracesIn)).toEqual(expect.arrayContaining(['Preact', 'the polyfill']));
    expect(tracesIn(textOf(files, 'background.js'))).toEqual(['the polyfill']);
  });

  test('no script holds a YAML parser, a validator or a part that announces itself', () => {
    const found = scriptsIn(files).flatMap((path) => tracesIn(textOf(files, path)));
    expect(found.filter((name) => !['Preact', 'the polyfill'].includes(name))).toEqual([]);
  });

  test.each(pageScripts)('%s talks to nobody but its panels', (path) => {
    expect(talkIn(textOf(files, path))).toEqual([]);
  });

  test('boot hands its panels a line', () => {
    expect(textOf(files, 'boot.js')).toContain('.postMessage(');
  });

  test.each(pageScripts)('%s hears and reads nothing that is typed, and knows nothing that sends', (path) => {
    const script = planted('boot.js', textOf(files, path));
    expect(wordsSaidIn(script)).toEqual(path === 'boot.js' ? ['browser', 'chrome'] : []);
    expect(listenersIn(script)).toEqual([]);
    // A fact has a value too, so in the page tools what is read of fields is looked for in the sources (tests/borders.test.ts).
    if (path === 'boot.js') expect(fieldReadsIn(script)).toEqual([]);
  });

  test('every script is text as Chromium loads it into a page: no characters that stand for nothing', () => {
    expect(scriptsIn(files).filter((path) => hasNoncharacter(textOf(files, path)))).toEqual([]);
  });

  test('our pages and the worker say no more than is named', () => {
    const others = scriptsIn(files).filter((path) => !pageScripts.includes(path));
    const said = new Set(others.flatMap((path) => wordsSaidIn(planted(path, textOf(files, path)))));
    expect([...said].sort()).toEqual(Object.keys(wordsOfOurPages).sort());
  });

  test('every fetch is of a packaged pack', () => {
    expect(scriptsIn(files).flatMap((path) => fetchesIn(textOf(files, path))).length).toBeGreaterThan(0);
    expect(strayFetchesIn(files)).toEqual([]);
  });

  test('nothing points outside, and there are no source maps', () => {
    expect(outsideIn(files)).toEqual([]);
  });

  test('the folder holds what was meant to be in it', () => {
    expect(strangersIn(files)).toEqual([]);
  });

  test('every pack can be read, and every host of the manifest has its table', () => {
    expect(packTroublesIn(files)).toEqual([]);
  });
});

/** U+FDD0 to U+FDEF, and the last two of every plane (Unicode 23.7): with one of them a script "isn't UTF-8 encoded". */
const hasNoncharacter = (text: string): boolean => [...text].some((character) => isNoncharacter(character.codePointAt(0) ?? 0));
const isNoncharacter = (point: number): boolean => (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe;

describe('a planted fault is found', () => {
  test('a character that stands for nothing', () => {
    expect(['const a=`\u{fdd0}`', 'const a=`\u{1ffff}`', 'const a=`\u{ffff}`'].filter(hasNoncharacter)).toHaveLength(3);
    expect(hasNoncharacter('const a=`\u{1}é漢\u{10000}`')).toBe(false);
  });

  test('a library in boot', () => {
    expect(tracesIn('x.debounceRendering=1')).toEqual(['Preact']);
    expect(tracesIn('"The message port closed before a response was received."')).toEqual(['the polyfill']);
    expect(tracesIn('"tag:yaml.org,2002:str"')).toEqual(['yaml']);
    expect(tracesIn('e[`~run`]({},t)')).toEqual(['valibot']);
    expect(tracesIn('`wxt:content-script-started`')).toHaveLength(1);
  });

  test('talk with the page or the worker', () => {
    const said = [
      "window.postMessage('x','*')",
      "self.postMessage('x')",
      "globalThis?.postMessage('x')",
      "postMessage('x','*')",
      "parent.postMessage('x','*')",
      "window['postMessage']('x')",
      "W.runtime.sendMessage('x')",
      'W.runtime.connect()',
      "document.dispatchEvent(new CustomEvent('x'))",
    ];
    expect(said.filter((text) => talkIn(text).length === 0)).toEqual([]);
    const door = 'note:e=>void W.runtime.sendMessage(e).catch(()=>{})';
    const strayNotes = [
      `W.runtime.sendMessage(e+t)`,
      `x={${door}};n.note(document.title)`,
      `x={${door}};n.note(e.kind+location.href)`,
      `x={${door}};n.note(e.rule)`,
      `x={${door}};n?.note(e.rule)`,
      `x={${door}};y={${door}}`,
    ];
    expect(strayNotes.filter((text) => talkIn(text).length === 0)).toEqual([]);
    expect(talkIn(`e.postMessage(t);i.contentWindow?.postMessage({nonce:a},'*',[t]);x={${door}};n.note(\`no-room\`),n.note(e.kind)`)).toEqual([]);
  });

  test('a fetch of something else', () => {
    const files = plantedFiles({
      'a.js': 'fetch(e)',
      'b.js': `fetch(c.runtime.getURL(\`/other/\${e}\`))`,
      'c.js': `fetch(c.default.runtime.getURL(\`/packs/\${e}\`))`,
    });
    expect(strayFetchesIn(files)).toEqual(['a.js', 'b.js']);
  });

  test('an address outside, a source map, and code in a page', () => {
    const texts = {
      'a.js': 'import"https://cdn.example.nl/x.js"',
      'b.js': 'x;\n//# sourceMappingURL=b.js.map',
      'b.js.map': '{}',
      'c.html': '<script src="https://cdn.example.nl/x.js"></script>',
      'd.html': '<script>alert(1)</script>',
      'e.html': '<p onclick="x()"></p>',
      'f.css': 'a{background:url(https://cdn.example.nl/x.png)}',
      'g.css': '@import "//cdn.example.nl/x.css";',
      'h.js': 'new WebSocket("wss://example.nl")',
    };
    const found = Object.entries(texts).filter(([path, text]) => outsideIn(plantedFiles({ [path]: text })).length > 0);
    expect(found.map(([path]) => path)).toEqual(Object.keys(texts));
    expect(
      outsideIn(plantedFiles({ 'a.js': 'createElementNS("http://www.w3.org/2000/svg","path")', 'packs/a.json': '"https://www.uwv.nl/"' })),
    ).toEqual([]);
  });

  test('a file that nobody meant', () => {
    expect(
      strangersIn(
        plantedFiles({ 'boot.js': '', 'notes.md': '', 'chunks/x.wasm': '', 'content-rules/nl.yaml': '', 'page.html': '', 'packs/a.opus': '' }),
      ),
    ).toEqual(['notes.md', 'chunks/x.wasm', 'content-rules/nl.yaml', 'page.html', 'packs/a.opus']);
    expect(strangersIn(plantedFiles({ 'packs/sounds/nl/uwv/pages/sound/wachten.opus': '' }))).toEqual([]);
  });

  test('a broken pack, one of another format, and a host without a table', () => {
    const manifest = JSON.stringify({ host_permissions: ['https://a.nl/*'] });
    const match = JSON.stringify({ format: 1, hosts: { 'a.nl': { agency: 'nl/a' } } });
    const good = {
      'manifest.json': manifest,
      'packs/match.json': match,
      'packs/languages.json': '[{"code":"nl"}]',
      'packs/interface/nl.json': '{}',
      'packs/nl/a.json': '{"format":1}',
    };
    expect(packTroublesIn(plantedFiles(good))).toEqual([]);
    expect(packTroublesIn(plantedFiles({ ...good, 'packs/nl/a.json': '{"format":1' }))).toHaveLength(1);
    expect(packTroublesIn(plantedFiles({ ...good, 'packs/nl/a.json': '{}' }))).toHaveLength(1);
    expect(packTroublesIn(plantedFiles({ ...good, 'packs/match.json': '{"format":1,"hosts":{}}' }))).toHaveLength(1);
    expect(packTroublesIn(plantedFiles({ ...good, 'packs/match.json': '{"format":1,"hosts":{"a.nl":{"agency":"nl/b"}}}' }))).toHaveLength(1);
    expect(packTroublesIn(plantedFiles({ ...good, 'packs/languages.json': '[{"code":"en"}]' }))).toHaveLength(1);
  });
});

/** The libraries of which a script holds a trace. */
function tracesIn(text: string): string[] {
  return Object.entries(traces).flatMap(([name, { texts }]) => (texts.some((trace) => text.includes(trace)) ? [name] : []));
}

/**
 * Ways to talk that reach the page or the worker. A port or a frame's window comes under a short name of its own. The one
 * note that boot may send, for the toolbar button, is one word: the kind of its verdict, or that the page leaves no room.
 */
function talkIn(text: string): string[] {
  const nodes = [...nodesOf(planted('boot.js', text))];
  const notes = nodes.filter(isNoteSending);
  return nodes.flatMap((node) => {
    if (notes.length === 1 && notes[0] === node.parent?.parent) return [];
    if (ts.isCallExpression(node) && /\.note$/.test(node.expression.getText()))
      return /\.note\((`no-room`|[\w$]+\.kind)\)$/.test(node.getText()) ? [] : [node.getText()];
    if (ts.isIdentifier(node) && ['sendMessage', 'sendNativeMessage', 'connect', 'connectNative', 'dispatchEvent', 'CustomEvent'].includes(node.text))
      return [node.text];
    if (!ts.isCallExpression(node)) return [];
    const called = node.expression.getText();
    return /^(?:(?:window|self|globalThis|parent|top|opener|frames)(?:\?\.|\.|\[.))?postMessage\b/.test(called) ? [called] : [];
  });
}

/** The note as boot's door sends it: whatever it is given, by one name. */
const isNoteSending = (node: ts.Node): boolean => ts.isCallExpression(node) && /\.runtime\.sendMessage\([\w$]+\)$/.test(node.getText());

/** What each fetch of a script asks for. */
function fetchesIn(text: string): string[] {
  return [...nodesOf(planted('x.js', text))].flatMap((node) =>
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'fetch' ? [node.arguments[0]?.getText() ?? ''] : [],
  );
}

const strayFetchesIn = (files: Files): string[] =>
  scriptsIn(files).filter((path) =>
    fetchesIn(textOf(files, path)).some((asked) => !/^[\w.$]+\.runtime\.getURL\(`\/packs\/\$\{\w+\}`\)$/.test(asked)),
  );

/** Files that would load or name something outside the extension. Packs are texts, in which addresses stand to be read. */
function outsideIn(files: Files): string[] {
  return [...files].flatMap(([path, contents]) => {
    if (path.endsWith('.map')) return [path];
    if (!/\.(js|css|html)$/.test(path)) return [];
    const text = contents.toString('utf8').replaceAll(/http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)(?=[`'"])/g, '');
    const isOutside = /\b(?:https?|wss?|ftp):\/\/[\w[]|sourceMappingURL|["'(]\/\/\w/.test(text);
    const hasCode = path.endsWith('.html') && /<script(?![^>]*\ssrc=)|\son\w+\s*=|javascript:/i.test(text);
    return isOutside || hasCode ? [path] : [];
  });
}

function strangersIn(files: Files): string[] {
  const meant =
    /^(manifest\.json|(boot|page-tools|page-ring|page-words|page-field|background)\.js|(panel|popup|print|sidepanel|options|welcome)\.html|chunks\/[\w-]+\.js|assets\/[\w-]+\.css|icons?\/[\w-]+\.(png|svg)|packs\/[\w./-]+\.json|packs\/sounds\/[\w./-]+\.opus)$/;
  return [...files.keys()].filter((path) => !meant.test(path));
}

/** What would keep a page of ours from reading its packs. */
function packTroublesIn(files: Files): string[] {
  const read = (path: string) => {
    try {
      return JSON.parse(textOf(files, path));
    } catch {
      return undefined;
    }
  };
  const packs = [...files.keys()].filter((path) => path.startsWith('packs/'));
  const broken = packs.filter((path) => read(path) === undefined).map((path) => `${path} is no JSON`);
  const formless = packs.filter((path) => /^packs\/(match|nl\/.*)\.json$/.test(path) && read(path) && read(path).format !== 1);
  const hosts: string[] = (read('manifest.json').host_permissions ?? []).map((match: string) => new URL(match.replace('*', '')).hostname);
  const tables: Record<string, { agency: string }> = read('packs/match.json')?.hosts ?? {};
  const bare = hosts.filter((host) => !tables[host]).map((host) => `${host} has no table`);
  const lost = Object.values(tables).filter(({ agency }) => !files.has(`packs/${agency}.json`));
  const mute = (read('packs/languages.json') ?? []).filter(({ code }: { code: string }) => !files.has(`packs/interface/${code}.json`));
  return [
    ...broken,
    ...formless.map((path) => `${path} is of another format`),
    ...bare,
    ...lost.map(({ agency }) => `${agency} has no pack`),
    ...mute.map(({ code }: { code: string }) => `${code} has no words`),
  ];
}
