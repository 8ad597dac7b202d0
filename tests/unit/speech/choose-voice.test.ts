import { describe, expect, test } from 'vitest';
import { chooseVoice } from '../../../core/speech/choose-voice.ts';
import { online, voicesOf } from './voices-of.ts';

const frank = 'Microsoft Frank - Dutch (Netherlands)';

describe('a voice that works by itself', () => {
  test.each([
    ['windows', 'nl', frank],
    ['windows', 'nl-easy', frank],
    ['windows', 'en', 'Microsoft Hazel - English (United Kingdom)'],
    ['windows', 'en-US', 'Microsoft David - English (United States)'],
    ['edge', 'nl', frank],
    ['mac', 'nl', 'Xander'],
    ['mac', 'nl-BE', 'Ellen'],
    ['mac', 'en', 'Daniel'],
    ['mac', 'ar', 'Majed'],
    ['chromeOs', 'nl', 'Android Speech Recognition and Synthesis from Google nl-nl-x-tfb-local'],
    ['android', 'nl', 'Dutch Netherlands'],
    ['espeak', 'nl', 'Dutch espeak-ng'],
    ['espeak', 'pl', 'Polish espeak-ng'],
  ] as const)('of %s for %s is %s', (computer, language, name) => {
    const choice = chooseVoice(voicesOf[computer], language);
    expect(choice).toMatchObject({ kind: 'local', voice: { name } });
  });

  test('is a plain one, however many variants stand before it', () => {
    const variants = Array.from({ length: 13_000 }, (_, index) => ({ ...voicesOf.espeak[1], name: `Dutch+${index}`, voiceURI: `Dutch+${index}` }));
    expect(chooseVoice([...variants, ...voicesOf.espeak], 'nl')).toMatchObject({ kind: 'local', voice: { name: 'Dutch espeak-ng' } });
  });

  test('is a joke only where there is nothing else', () => {
    const [albert, badNews] = voicesOf.mac;
    expect(chooseVoice([albert, badNews], 'en')).toMatchObject({ kind: 'local', voice: albert });
    expect(chooseVoice(voicesOf.mac.slice(0, 4), 'en')).toMatchObject({ voice: { name: 'Samantha' } });
  });
});

describe('a voice on the internet', () => {
  test.each([
    ['edgeWithoutDutch', 'nl', 'Microsoft Colette Online (Natural) - Dutch (Netherlands)'],
    ['edge', 'uk', 'Microsoft Polina Online (Natural) - Ukrainian (Ukraine)'],
    ['windows', 'pl', 'Google polski'],
  ] as const)('is all that %s has for %s', (computer, language, name) => {
    expect(chooseVoice(voicesOf[computer], language)).toMatchObject({ kind: 'only-online', voice: { name } });
  });

  test('is known by its name too, where it says that it works by itself', () => {
    expect(chooseVoice([voicesOf.chromeOs[0]], 'nl')).toMatchObject({ kind: 'only-online' });
    expect(chooseVoice([{ ...online('Microsoft Fenna Online (Natural)', 'nl-NL'), localService: true }], 'nl')).toMatchObject({
      kind: 'only-online',
    });
  });
});

describe('no voice', () => {
  test.each(['ti', 'so', ''])('there is none for "%s" on any computer', (language) => {
    expect(Object.values(voicesOf).map((voices) => chooseVoice(voices, language).kind)).toEqual(Object.keys(voicesOf).map(() => 'none'));
  });

  test('the voice of a language next to it is none', () => {
    expect(chooseVoice(voicesOf.windows, 'de')).toEqual({ kind: 'none' });
    expect(
      chooseVoice(
        voicesOf.espeak.filter(({ lang }) => lang === 'af'),
        'nl',
      ),
    ).toEqual({ kind: 'none' });
  });
});
