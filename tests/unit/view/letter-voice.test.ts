import { describe, expect, test } from 'vitest';
import { interfaceVoice } from '../../../core/language/interface-words.ts';
import { letterVoice } from '../../../core/view/letter-voice.ts';
import { dutchWords } from '../language/dutch-words.ts';

const say = letterVoice(interfaceVoice(dutchWords, dutchWords));

test.each(['verdict-asks', 'verdict-unknown', 'unknown-asked', 'not-said', 'concept-more', 'fold-summary', 'figure-expired'] as const)(
  'of a letter %s speaks of the letter, not of a page',
  (key) => {
    expect(say(key, { agency: 'UWV', day: '31 december 2026' })).toMatch(/brief/);
    expect(say(key, { agency: 'UWV', day: '31 december 2026' })).not.toMatch(/pagina|\{/);
  },
);

test('the rest is said as ever', () => {
  expect(say('close')).toBe('Sluit');
});

describe('in another language', () => {
  const english = { ...dutchWords, language: { code: 'en', name: 'English', direction: 'ltr' as const }, words: { close: 'Close' } };
  const ofLetter = letterVoice(interfaceVoice(english, dutchWords));

  test('it is still of that language', () => {
    expect(ofLetter.language?.code).toBe('en');
  });

  test('the voice behind it is the Dutch one, and speaks of the letter too', () => {
    expect(ofLetter.original?.('close')).toBe('Sluit');
    expect(ofLetter.original?.('not-said')).toMatch(/brief/);
  });
});
