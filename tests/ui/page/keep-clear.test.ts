import { describe, expect, test } from 'vitest';
import { clearMove, keepClear } from '../../../page/keep-clear.ts';
import { aPage } from './a-page.ts';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });
const wide = { innerWidth: 1280, innerHeight: 800 };
const side = box(868, 12, 400, 776);
const narrow = { innerWidth: 360, innerHeight: 700 };
const sheet = box(0, 315, 360, 385);

describe('an open panel', () => {
  test.each([
    ['stays where it leaves the element free', side, box(300, 300, 200, 40), wide, { x: 0, y: 0 }],
    ['goes to the other side of a wide window', side, box(900, 300, 200, 40), wide, { x: -856, y: 0 }],
    ['also for an element of which only a corner is covered', side, box(700, 300, 169, 40), wide, { x: -856, y: 0 }],
    ['goes to the top of a narrow window', sheet, box(20, 500, 300, 40), narrow, { x: 0, y: -315 }],
    ['stays as a sheet above which the element is', sheet, box(20, 100, 300, 40), narrow, { x: 0, y: 0 }],
    ['stays where no place is free', side, box(0, 300, 1280, 40), wide, { x: 0, y: 0 }],
    ['leaves free what only touches it', side, box(768, 300, 100, 40), wide, { x: 0, y: 0 }],
  ])('%s', (_, panel, element, window, move) => {
    expect(clearMove(panel, element, window)).toEqual(move);
  });
});

test('a focus that no reader made moves nothing', () => {
  const page = aPage('<input>');
  const frame = page.document.createElement('div');
  const clear = keepClear(page.window, page.own, () => frame);
  page.document.querySelector('input')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  expect(frame.style.translate).toBe('');
  clear.stop();
});
