import { describe, expect, test } from 'vitest';
import { type InterfaceWords, interfaceVoice } from '../../../core/language/interface-words.ts';

const words = (code: string, said: InterfaceWords['words']): InterfaceWords => ({ language: { code, name: code, direction: 'ltr' }, words: said });
const say = interfaceVoice(words('en', { close: 'Close', 'band-not-from': 'Not from {agency}.' }), words('nl', { close: 'Sluit', copy: 'Kopieer' }));

describe('a voice', () => {
  test('speaks the chosen language', () => {
    expect(say('close')).toBe('Close');
  });
  test('falls back sentence by sentence', () => {
    expect(say('copy')).toBe('Kopieer');
  });
  test('is silent where no language has the sentence', () => {
    expect(say('wait')).toBe('');
  });
  test('fills in what it is told', () => {
    expect(say('band-not-from', { agency: 'UWV' })).toBe('Not from UWV.');
  });
  test('leaves a place open that nobody fills', () => {
    expect(say('band-not-from')).toBe('Not from {agency}.');
  });
  test('says a value as it is, also one that looks like a place', () => {
    expect(say('band-not-from', { agency: '{agency} $& $1' })).toBe('Not from {agency} $& $1.');
  });
});
