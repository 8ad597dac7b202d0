import { expect, test } from 'vitest';
import { readAbbreviations, shortenedAt } from '../../../core/plain/abbreviation.ts';
import { wordsIn } from './a-sentence.ts';

const list =
  't.a.v. = voor\na.u.b. = alstublieft\naub = alstublieft\nmax. = hoogstens\nmin. = minstens\nm/v = man of vrouw\nmw. = mevrouw\nPOH = praktijkondersteuner';
const easy = new Set(['min', 'aub', 'verplicht']);
const abbreviations = readAbbreviations(list, easy);

const shortIn = (text: string): string[] => {
  const words = wordsIn(text);
  return words.flatMap((word, index) => {
    const short = shortenedAt(words, index, { abbreviations, easy }, (name) => name === 'UWV');
    return short ? [`${word.text}: ${short.kind === 'abbreviation' ? short.full || '?' : 'capitals'}`] : [];
  });
};

test.each([
  ['Stuur het t.a.v. de balie', ['t.a.v: voor']],
  ['Stuur het tav de balie', ['tav: voor']],
  ['Bel aub terug', ['aub: alstublieft']],
  ['Voor m/v beide', ['m/v: man of vrouw']],
  ['Bel max. drie keer', ['max: hoogstens']],
  ['Het is min. drie', ['min: minstens']],
  ['Ik heb min drie', []],
  ['Drie min.', []],
  ['Dat is b.t.w. denk ik', ['b.t.w: ?']],
  ['Dit zijn MW en geen mw', ['MW: capitals', 'mw: mevrouw']],
  ['Vraag de POH om hulp', ['POH: praktijkondersteuner']],
  ['Vraag de XYZ om hulp', ['XYZ: capitals']],
  ['Een XYZ-brief', ['XYZ-brief: capitals']],
  ['Dit is VERPLICHT', []],
  ['Bel UWV of een UWV-kantoor', []],
  ['Deel IV en artikel IIIa', []],
  ['De Xaver Yolanda Zorg (XYZ)', []],
  ['De XYZ (Xaver Yolanda Zorg)', []],
  ['Een gewone brief', []],
])('in %j is short: %j', (text, short) => {
  expect(shortIn(text)).toEqual(short);
});

test('what is listed with one full stop at its end does not end a sentence', () => {
  expect([...abbreviations.stops]).toEqual(['t.a.v', 'a.u.b', 'max', 'min', 'mw']);
});
