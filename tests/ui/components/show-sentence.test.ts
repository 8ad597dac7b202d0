import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showSentence } from '../../../components/show-sentence.ts';

const highlights = new Map<string, { ranges: Range[] }>();
const scrollBy = vi.fn();

/** jsdom paints nothing and lays nothing out, so both are stood in for. */
beforeEach(() => {
  highlights.clear();
  scrollBy.mockReset();
  document.body.replaceChildren();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('scrollBy', scrollBy);
  vi.stubGlobal('innerHeight', 600);
});
afterEach(() => vi.unstubAllGlobals());

function aRange(top: number, bottom: number): Range {
  const paragraph = document.createElement('p');
  paragraph.append('Bel UWV.');
  document.body.append(paragraph);
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  range.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  return range;
}

describe('the sentence that is heard', () => {
  test('is marked alone, and without a change in the panel', () => {
    const [first, second] = [aRange(100, 120), aRange(130, 150)];
    const before = document.body.innerHTML;
    showSentence(window, first);
    showSentence(window, second);
    expect(highlights.get('voice')?.ranges).toEqual([second]);
    expect(document.body.innerHTML).toBe(before);
  });

  test('is marked no more once nothing is heard', () => {
    showSentence(window, aRange(100, 120));
    showSentence(window, undefined);
    expect(highlights.size).toBe(0);
  });

  test('is brought into sight where it is not marked, in an older browser', () => {
    vi.stubGlobal('CSS', undefined);
    showSentence(window, aRange(700, 720));
    expect(scrollBy).toHaveBeenCalledOnce();
  });
});

describe('the panel scrolls', () => {
  test.each([
    ['not where the sentence is in sight', 100, 120, undefined],
    ['down to what is below', 650, 670, 86],
    ['up to what is above', -50, -30, -66],
    ['no further than to the beginning of a long sentence', 300, 1300, 284],
  ])('%s', (_, top, bottom, distance) => {
    showSentence(window, aRange(top, bottom));
    expect(scrollBy.mock.calls).toEqual(distance === undefined ? [] : [[0, distance]]);
  });

  test('so far that what stays in view does not cover the sentence', () => {
    const bar = document.createElement('div');
    bar.dataset.stays = '';
    bar.getBoundingClientRect = () => ({ top: 0, bottom: 90 }) as DOMRect;
    const range = aRange(50, 70);
    document.body.append(bar);
    showSentence(window, range);
    expect(scrollBy.mock.calls).toEqual([[0, -56]]);
  });

  test('and leaves the focus where it is', () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    showSentence(window, aRange(700, 720));
    expect(document.activeElement).toBe(button);
  });
});
