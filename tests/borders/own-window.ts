// A page script posts to its own frame and to ports, never to the window of the agency's page: the page would hear it.
// The type of what is posted to decides, so that a window under another name is seen too.
import { join } from 'node:path';
import ts from 'typescript';
import { type Breach, root } from './source-file.ts';

/** Every post to a window in these files, except to that of a frame of ours. Planted texts stand in for files. */
export function windowPostsIn(paths: readonly string[], plants: ReadonlyMap<string, string> = new Map()): { posts: number; breaches: Breach[] } {
  const texts = new Map([...plants].map(([path, text]) => [join(root, path), text]));
  const options = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram([...paths.map((path) => join(root, path)), ...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  const breaches: Breach[] = [];
  let posts = 0;
  for (const path of [...paths, ...plants.keys()]) {
    const file = program.getSourceFile(join(root, path));
    if (!file) throw new Error(`${path} is not there.`);
    const look = (node: ts.Node): void => {
      ts.forEachChild(node, look);
      const to = postedTo(node);
      if (to === undefined) return;
      posts += 1;
      if (to === 'own' || (isWindow(checker.getTypeAtLocation(to)) && !isFrame(to))) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        breaches.push({ where: `${path}:${line + 1}`, what: 'the page hears what is posted to its window' });
      }
    };
    look(file);
  }
  return { posts, breaches };
}

/** What a call of postMessage posts to; the script's own window where nothing stands before it. */
function postedTo(node: ts.Node): ts.Expression | 'own' | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text === 'postMessage' ? 'own' : undefined;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'postMessage' ? expression.expression : undefined;
}

const isFrame = (node: ts.Expression): boolean => ts.isPropertyAccessExpression(node) && node.name.text === 'contentWindow';

function isWindow(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(isWindow);
  // What the compiler knows nothing about may be a window.
  if (type.flags & ts.TypeFlags.Any) return true;
  return ['Window', 'globalThis', 'WindowProxy'].includes(type.symbol?.name ?? '');
}
