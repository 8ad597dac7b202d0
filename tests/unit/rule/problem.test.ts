import { expect, test } from 'vitest';
import { inReadingOrder, type Problem } from '../../../core/rule/problem.ts';

const at = (file: string, line: number, column: number): Problem => ({ code: 'EMPTY', file, path: '', line, column, values: {} });

test('problems stand in the order in which a writer meets them', () => {
  const order = [at('a.yaml', 2, 9), at('a.yaml', 10, 1), at('a.yaml', 10, 3), at('b.yaml', 1, 1)];
  expect(inReadingOrder([...order].reverse())).toEqual(order);
});
