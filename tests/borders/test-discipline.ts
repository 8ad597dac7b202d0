// What a test may not do: be left out in silence, or need a live site or one person's computer.
import ts from 'typescript';
import { type Breach, breachAt, constantText, membersOf, nodesOf, type SourceFile } from './source-file.ts';

const suites = /^(test|it|describe|suite|bench|context|ctx)$/;
const leftOut = ['only', 'skip', 'todo', 'fails', 'concurrentOnly'];

/** Tests that run alone or not at all. `skipIf` and `runIf` are allowed, when their reason is more than a fixed word. */
export function leftOutIn(file: SourceFile): Breach[] {
  const members = [...membersOf(file)].filter(({ name, of }) => leftOut.includes(name) && of && suites.test(rootName(of)));
  const others = [...nodesOf(file)].filter((node) => isRenamedSuite(node) || isFixedSkip(node) || isSkipOption(node));
  return [...members.map(({ node }) => node), ...others].map((node) => breachAt(file, node, 'this leaves tests out'));
}

/** Ways in which a test could reach the real internet. */
export function liveSitesIn(file: SourceFile): Breach[] {
  const breaches: Breach[] = [];
  for (const node of nodesOf(file)) {
    if (
      ts.isImportDeclaration(node) &&
      !isTypeOnly(node) &&
      /^(puppeteer|puppeteer-core|playwright|undici|node-fetch)$/.test(constantText(node.moduleSpecifier) ?? '')
    )
      breaches.push(breachAt(file, node, 'a browser is opened through dev/browser, which leads every address to our own server'));
    if (!ts.isCallExpression(node)) continue;
    const called = node.expression.getText(file.tree);
    const [first, second] = node.arguments;
    if (/(^|\.)openBrowser$/.test(called) && !(second && hasServer(second)))
      breaches.push(breachAt(file, node, 'a browser without our server reaches the live site'));
    const address = first && constantText(first);
    if (/(^|\.)(fetch|get|request|fromURL)$/.test(called) && address !== undefined && /^https?:\/\/(?!127\.0\.0\.1|localhost)/.test(address))
      breaches.push(breachAt(file, node, 'this asks a live site'));
  }
  return breaches;
}

/** Paths that exist on one person's computer only. */
export function machinePathsIn(path: string, text: string): Breach[] {
  return text.split('\n').flatMap((line, index) => (machinePath.test(line) ? [{ where: `${path}:${index + 1}`, what: line.trim() }] : []));
}

const machinePath = /(?<![\w.:/~-])(?:file:\/\/)?\/(work|home|Users|root|mnt|private)\/[\w.-]|[A-Z]:\\+Users\\/;

function rootName(node: ts.Expression): string {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isElementAccessExpression(node)) return rootName(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
}

const isRenamedSuite = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.expression.text);

function isFixedSkip(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [reason] = node.arguments;
  const isFixed = !reason || [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NumericLiteral].includes(reason.kind);
  return /^(skipIf|runIf)$/.test(node.expression.name.text) && isFixed;
}

/** `test('…', { skip: true }, …)` */
function isSkipOption(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.parent)) return false;
  const call = node.parent.parent;
  return (
    ts.isCallExpression(call) &&
    suites.test(rootName(call.expression)) &&
    leftOut.includes(node.name.getText()) &&
    node.initializer.kind === ts.SyntaxKind.TrueKeyword
  );
}

function hasServer(options: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(options)) return false;
  return options.properties.some(
    (each) =>
      each.name?.getText() === 'server' &&
      (ts.isShorthandPropertyAssignment(each) || (ts.isPropertyAssignment(each) && each.initializer.getText() !== 'undefined')),
  );
}

const isTypeOnly = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((each) => each.isTypeOnly);
};
