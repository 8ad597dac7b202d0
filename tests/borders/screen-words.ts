// Words on the screen come from content-rules, where people who do not program can mend and translate them.
import ts from 'typescript';
import { type Breach, breachAt, constantText, nodesOf, type SourceFile } from './source-file.ts';

/** The one word that is the same in every language. */
const ownName = /\bWegwijs\b/g;

/** Attributes and properties that a reader sees or hears. */
const spoken =
  /^(title|alt|label|placeholder|aria-?label|aria-?description|aria-?roledescription|aria-?valuetext|text|textContent|innerText|nodeValue|data)$/i;

/** Attributes with texts of several words that nobody reads. */
const unspoken = /^(class|className|rel|d|viewBox|style|key|id)$/;

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(ownName, ''));
const isSentence = (text: string): boolean => /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(text.replace(ownName, ''));

/** Texts in a component or an entrance that a reader would see. */
export function screenWordsIn(file: SourceFile): Breach[] {
  const breaches: Breach[] = [];
  const found = (node: ts.Node, text: string): void =>
    void breaches.push(breachAt(file, node, `"${text.trim()}" belongs in content-rules/interface`));
  for (const node of nodesOf(file)) {
    if (ts.isJsxText(node) && hasWords(node.text)) found(node, node.text);
    else if (ts.isTemplateExpression(node) && isChild(node)) {
      const text = [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join(' ');
      if (hasWords(text)) found(node, text);
    } else if (ts.isStringLiteralLike(node) && !isName(node)) {
      const place = placeOf(node);
      const isSeen = isChild(node) || (place !== undefined && spoken.test(place));
      if (isSeen ? hasWords(node.text) : isSentence(node.text) && !unspoken.test(place ?? '')) found(node, node.text);
    }
  }
  return breaches;
}

/** Texts that a page script would put into the agency's document, where the page can read and in Firefox rewrite them. */
export function pageTextsIn(file: SourceFile): Breach[] {
  const breaches: Breach[] = [];
  for (const node of nodesOf(file)) {
    if (ts.isIdentifier(node) && node.text === 'createTextNode') breaches.push(breachAt(file, node, 'this makes a text node in the page'));
    if (isWriteTo(node, ['textContent', 'innerText', 'outerText', 'nodeValue']))
      breaches.push(breachAt(file, node, 'this writes a text into the page'));
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) continue;
    const adds = /^(append|prepend|before|after|replaceWith|replaceChildren|insertAdjacentText)$/.test(node.expression.name.text);
    if (adds && node.arguments.some((given) => constantText(given) !== undefined || ts.isTemplateExpression(given)))
      breaches.push(breachAt(file, node, 'this writes a text into the page'));
  }
  return breaches;
}

/** Whether the text of an HTML file holds words besides our name. */
export const htmlHasWords = (html: string): boolean => hasWords(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' '));

/** Drawn as a child: `{'text'}`, also behind a condition. */
function isChild(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent);
  const isBranch =
    (ts.isConditionalExpression(parent) && parent.condition !== node) || (ts.isBinaryExpression(parent) && parent.right === node && isChoice(parent));
  return (isBranch || ts.isParenthesizedExpression(parent)) && isChild(parent);
}

const isChoice = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(kind);

/** The name of the attribute or property that receives this text. */
function placeOf(node: ts.Node): string | undefined {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) return parent.name.getText();
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(parent.left))
    return parent.left.name.text;
  const isInside =
    ts.isJsxExpression(parent) || ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isBinaryExpression(parent);
  return isInside ? placeOf(parent) : undefined;
}

/** The text of an import or of a type is not shown to anyone. */
const isName = ({ parent }: ts.Node): boolean => ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent);

function isWriteTo(node: ts.Node, names: readonly string[]): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { left, operatorToken } = node;
  const writes = operatorToken.kind >= ts.SyntaxKind.FirstAssignment && operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  if (!writes) return false;
  if (ts.isPropertyAccessExpression(left)) return names.includes(left.name.text);
  return ts.isElementAccessExpression(left) && names.includes(constantText(left.argumentExpression) ?? '');
}
