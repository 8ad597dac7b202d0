// Source files as syntax trees: real ones from the repository, and planted ones from a text. It knows no border.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of which something reaches the reader's browser. */
export const shippedFolders = ['core', 'page', 'platform', 'components', 'entrypoints'];

export type SourceFile = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

export type Breach = { readonly where: string; readonly what: string };

/** A file with this text, as if it stood at this path. */
export function planted(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** The files of folders of the repository, by a path with forward slashes. */
export function filesIn(folders: readonly string[], name = /\.(ts|tsx|mts|js|mjs)$/): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && name.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/')),
  );
  return paths.sort().map((path) => planted(path, readFileSync(join(root, path), 'utf8')));
}

/** Every node of a file, from the top down. */
export function* nodesOf(file: SourceFile): Generator<ts.Node> {
  const open: ts.Node[] = [file.tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    open.push(...children.reverse());
  }
}

export function breachAt(file: SourceFile, node: ts.Node, what: string): Breach {
  const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
  return { where: `${file.path}:${line + 1}`, what };
}

/** A text that is known before anything runs, also where it is put together: 'fe' + 'tch'. */
export function constantText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return constantText(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [constantText(node.left), constantText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** An expression without the brackets and the type claims around it. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;
}

export type Member = { readonly name: string; readonly of: ts.Expression | undefined; readonly node: ts.Node };

/** Each reach for a member by a name that is known: `a.b`, `a['b']`, `const { b } = a`. */
export function* membersOf(file: SourceFile): Generator<Member> {
  for (const node of nodesOf(file)) {
    if (ts.isPropertyAccessExpression(node)) yield { name: node.name.text, of: bare(node.expression), node };
    if (ts.isElementAccessExpression(node)) {
      const name = constantText(node.argumentExpression);
      if (name !== undefined) yield { name, of: bare(node.expression), node };
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) yield { name: name.text, of: initializerOf(node.parent), node };
    }
  }
}

function initializerOf(pattern: ts.ObjectBindingPattern): ts.Expression | undefined {
  const { parent } = pattern;
  return ts.isVariableDeclaration(parent) && parent.initializer ? bare(parent.initializer) : undefined;
}
