// What may not be said in code that reaches a reader's browser, however it is spelled. Biome refuses the plain forms while
// one types; this looks at every name and text of the tree, so `window['fetch']` and `'fe' + 'tch'` are seen as well.
import ts from 'typescript';
import { type Breach, bare, breachAt, constantText, membersOf, nodesOf, type SourceFile } from './source-file.ts';

const leaves = 'sends something away or asks for something';
const runs = 'reads text as HTML or code';
const keeps = 'keeps something where our surfaces do not share it';
const reads = 'reads or takes the clipboard';

/** Names that have no other meaning, so that a mere mention is a breach. */
const forbidden = new Map<string, string>([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'RTCPeerConnection'].map(words(leaves)),
  ...['sendBeacon', 'serviceWorker', 'SharedWorker', 'importScripts'].map(words(leaves)),
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'].map(words(runs)),
  ...['srcdoc', 'srcDoc', 'DOMParser', 'parseFromString', 'createContextualFragment', 'eval', 'trustedTypes', 'createPolicy'].map(words(runs)),
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'BroadcastChannel'].map(words(keeps)),
  ...['clipboard', 'clipboardData', 'execCommand', 'ClipboardItem'].map(words(reads)),
]);

/** Members with a name that is used for harmless things too, and only on these is not. */
const forbiddenMembers = new Map<string, string>([
  ['write', runs],
  ['writeln', runs],
  ['constructor', runs],
]);

/** A sound whose address is made of the name of a packaged file. In any other file, or of any other address, it is a breach. */
const packagedSound = 'Audio of a packaged file';

/** The named exceptions. A name that its file no longer says must go from this list. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Reads our own packaged files.
  'platform/packs.ts': ['fetch'],
  // The old command copies in the reader's click, also in a frame without credentials.
  'platform/copy-text.ts': ['execCommand'],
  // Plays the recorded sentences that are packaged with the words, and nothing that has another address.
  'platform/recording.ts': [packagedSound],
  // The page scripts' own door to the browser's API.
  'platform/page.ts': ['browser', 'chrome'],
};

/** Everything in this file that could send, run or keep what it may not. */
export function forbiddenIn(file: SourceFile): Breach[] {
  const excepted = exceptions[file.path] ?? [];
  return [...wordsIn(file), ...membersIn(file), ...callsIn(file)]
    .filter(({ word }) => !excepted.includes(word))
    .map(({ node, word, why }) => breachAt(file, node, `${word} ${why}`));
}

/** The forbidden words that a script says, each once, whatever its exceptions. */
export function wordsSaidIn(file: SourceFile): string[] {
  return [...new Set([...wordsIn(file), ...membersIn(file), ...callsIn(file)].map(({ word }) => word))].sort();
}

/** The exceptions of this file that nothing in it needs. */
export function idleExceptions(file: SourceFile): string[] {
  const said = new Set([...wordsIn(file), ...membersIn(file), ...callsIn(file)].map(({ word }) => word));
  return (exceptions[file.path] ?? []).filter((word) => !said.has(word));
}

type Found = { node: ts.Node; word: string; why: string };

function* wordsIn(file: SourceFile): Generator<Found> {
  for (const node of nodesOf(file)) {
    const word = ts.isIdentifier(node) ? node.text : constantText(node);
    const why = word === undefined ? undefined : forbidden.get(word);
    if (word !== undefined && why) yield { node, word, why };
  }
}

function* membersIn(file: SourceFile): Generator<Found> {
  for (const { name, of, node } of membersOf(file)) {
    const why = forbiddenMembers.get(name);
    if (why) yield { node, word: name, why };
    if ((name === 'browser' || name === 'chrome') && of && isGlobal(of)) yield { node, word: name, why: 'is for platform alone' };
  }
}

function* callsIn(file: SourceFile): Generator<Found> {
  for (const node of nodesOf(file)) {
    if (ts.isElementAccessExpression(node) && isGlobal(bare(node.expression)) && constantText(node.argumentExpression) === undefined)
      yield { node, word: node.getText(file.tree), why: 'hides what it reaches for' };
    if (ts.isImportTypeNode(node) || ts.isExternalModuleReference(node))
      yield { node, word: 'an import in the middle', why: 'is not seen by the import borders' };
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
    const [first] = node.arguments ?? [];
    const called = nameOf(node.expression);
    if (called === 'Function') yield { node, word: 'Function', why: runs };
    if ((called === 'Image' || called === 'Audio' || called === 'Worker') && ts.isNewExpression(node))
      yield { node, word: called === 'Audio' && first && isPackaged(first) ? packagedSound : called, why: leaves };
    if (/^set(Timeout|Interval)$/.test(called) && first && isText(first)) yield { node, word: `${called} with a text`, why: runs };
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword && (!first || constantText(first) === undefined))
      yield { node, word: 'import() of a computed name', why: 'hides what it loads' };
    if (called === 'require') yield { node, word: 'require', why: 'is not seen by the import borders' };
    if (called === 'glob' && node.expression.getText(file.tree).startsWith('import.meta'))
      yield { node, word: 'import.meta.glob', why: 'hides what it loads' };
  }
}

const isPackaged = (node: ts.Expression): boolean => ts.isCallExpression(node) && nameOf(node.expression) === 'addressOfSound';
const isText = (node: ts.Expression): boolean => constantText(node) !== undefined || ts.isTemplateExpression(node) || isSum(node);
const isSum = (node: ts.Expression): boolean => ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

const globals = /^(window|globalThis|self)$/;
const isGlobal = (node: ts.Expression): boolean => ts.isIdentifier(node) && globals.test(node.text);

/** `setTimeout` of both `setTimeout(…)` and `window.setTimeout(…)`. */
function nameOf(called: ts.Expression): string {
  const expression = bare(called);
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isElementAccessExpression(expression) ? (constantText(expression.argumentExpression) ?? '') : '';
}

function words(why: string): (word: string) => [string, string] {
  return (word) => [word, why];
}
