import { expect, test } from 'vitest';
import { politeNote } from '../../../core/report/polite-note.ts';

const say = (key: string, values: Readonly<Record<string, string>> = {}): string => [key, ...Object.values(values)].join(' ');
const note = { agency: 'UWV', page: 'www.uwv.nl/nl/ww', sentence: 'Gij dient zulks te doen.', better: '' };

test('quotes the sentence that the reader wrote over, and names the page as people write it', () => {
  expect(politeNote(note, say).split('\n')).toEqual([
    'note-dear UWV',
    '',
    'note-where www.uwv.nl/nl/ww',
    '“Gij dient zulks te doen.”',
    'note-ask',
    '',
    'note-regards',
    'note-reader',
  ]);
});

test('adds how the reader would say it', () => {
  expect(politeNote({ ...note, better: ' Doe dit. ' }, say)).toContain('note-better\n“Doe dit.”');
});

test('leaves room for a sentence that is not there yet', () => {
  expect(politeNote({ ...note, sentence: ' ' }, say)).toContain('“…”');
});
