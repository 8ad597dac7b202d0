// State is made by a factory, so that each panel and each test has its own; a module holds none.
import ts from 'typescript';
import { type Breach, breachAt, type SourceFile } from './source-file.ts';

const makers = /^(signal|computed|effect|createPanelState|Map|Set|WeakMap|WeakSet|Array)$/;

/** What this module keeps for as long as it is loaded. */
export function moduleStateIn(file: SourceFile): Breach[] {
  return file.tree.statements.flatMap((statement) => {
    if (ts.isExpressionStatement(statement)) return [breachAt(file, statement, 'this runs when the module is loaded')];
    if (!ts.isVariableStatement(statement)) return [];
    const { declarations, flags } = statement.declarationList;
    if (!(flags & ts.NodeFlags.Const)) return [breachAt(file, statement, 'this can change for every panel at once')];
    return declarations
      .filter(({ initializer }) => initializer && makesState(initializer))
      .map((node) => breachAt(file, node, 'this is one state for every panel'));
  });
}

function makesState(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return makesState(node.expression);
  if (ts.isObjectLiteralExpression(node)) return node.properties.some((each) => ts.isPropertyAssignment(each) && makesState(each.initializer));
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression) && makers.test(node.expression.text);
}
