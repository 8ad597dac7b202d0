// What a page script may not hear or read: keys, typing, clipboard, and the contents of fields.
import ts from 'typescript';
import { type Breach, breachAt, constantText, membersOf, nodesOf, type SourceFile } from './source-file.ts';

/** Events that tell what somebody types or copies. Each is a breach by its mere name, and with "on" before it. */
const events = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'textinput', 'textInput', 'beforecopy', 'beforecut', 'paste', 'beforepaste'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'selectionchange', 'selectstart', 'formdata'],
];

/** Words that also name an element or a verb, so they are a breach only where they are handed to a call. */
const eventsInCalls = ['input', 'change', 'copy', 'cut', 'select', 'submit', 'drop'];

/** Members of fields that hold what a reader filled in. */
const contents = [
  ...['value', 'valueAsDate', 'valueAsNumber', 'defaultValue', 'checked', 'selectedIndex', 'selectedOptions', 'files'],
  ...['selectionStart', 'selectionEnd', 'getSelection', 'FormData'],
];

const silent = new Set([...events, ...[...events, ...eventsInCalls].map((event) => `on${event}`)]);

/** Every listener in this file that would hear a reader type or copy. */
export function listenersIn(file: SourceFile): Breach[] {
  const breaches: Breach[] = [];
  for (const node of nodesOf(file)) {
    const word = ts.isIdentifier(node) ? node.text : constantText(node);
    if (word !== undefined && silent.has(word)) breaches.push(breachAt(file, node, `${word} tells what a reader types or copies`));
    if (!ts.isCallExpression(node)) continue;
    const [first] = node.arguments;
    const name = first && constantText(first);
    if (name !== undefined && eventsInCalls.includes(name)) breaches.push(breachAt(file, node, `${name} tells what a reader types or copies`));
    // A name that comes in as an argument was a plain text where the call was made; one that is computed was not.
    if (first && name === undefined && isListening(node) && !ts.isIdentifier(first))
      breaches.push(breachAt(file, node, 'the event has a computed name'));
  }
  return breaches;
}

/** Every reach in this file for what stands in a field. */
export function fieldReadsIn(file: SourceFile): Breach[] {
  const members = [...membersOf(file)].filter(({ name }) => contents.includes(name));
  const others = [...nodesOf(file)].filter((node) => isNewFormData(node) || (ts.isCallExpression(node) && node.arguments.some(isContents)));
  return [
    ...members.map(({ node, name }) => breachAt(file, node, `${name} is what a reader filled in`)),
    ...others.map((node) => breachAt(file, node, 'this reads a field')),
  ];
}

const isContents = (node: ts.Expression): boolean => contents.includes(constantText(node) ?? '');

const isNewFormData = (node: ts.Node): boolean => ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'FormData';

function isListening({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'addEventListener';
}
