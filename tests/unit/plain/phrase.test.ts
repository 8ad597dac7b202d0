import { expect, test } from 'vitest';
import { findPhrases, linesOfList, readPhrases } from '../../../core/plain/phrase.ts';
import { wordsIn } from './a-sentence.ts';

test('a list is its lines without remarks, empty lines and spaces', () => {
  expect(linesOfList('# remark\n\n  indien = als  \nwie # why\nC# = taal')).toEqual(['indien = als', 'wie', 'C# = taal']);
});

test.each([
  ['indien = als', 'Bel indien het kan', ['indien → als']],
  ['conform, met inachtneming van = volgens', 'Met inachtneming van de wet', ['Met inachtneming van → volgens']],
  ['wij/we verzoeken', 'Wij verzoeken u', ['Wij verzoeken → ']],
  ['wij/we verzoeken', 'U verzoeken wij', []],
  ['garandeer*', 'Hij garandeert het', ['garandeert → ']],
  ['stelt … vast = bepaalt', 'UWV stelt uw recht vast', ['stelt uw recht vast → bepaalt']],
  ['stelt ... vast', 'UWV stelt vast', ['stelt vast → ']],
  ['stelt … vast', 'UWV stelt een vraag en houdt vast', []],
  ['stelt … vast', 'UWV stelt een vraag, daarna vast', []],
  ['stelt … vast', 'UWV stelt een twee drie vier vijf zes zeven acht vast', []],
  ['in het geval, in het geval dat', 'In het geval dat u belt', ['In het geval dat → ']],
  ['in het geval dat, geval dat u', 'In het geval dat u belt', ['In het geval dat → ', 'geval dat u → ']],
  ['in het geval dat, geval', 'In het geval dat u belt', ['In het geval dat → ']],
  ['met ingang van', 'Met ingang, van vandaag', []],
  ['', 'Bel UWV', []],
])('the list %j finds in %j: %j', (list, text, found) => {
  const words = wordsIn(text);
  const said = findPhrases(words, readPhrases(list)).map(
    ({ phrase, first, last }) =>
      `${words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' ')} → ${phrase.replacement}`,
  );
  expect(said).toEqual(found);
});
