import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Passage, sentencesOf } from '../../../core/speech/sentences.ts';

const aPassage = (text: string, changes: Partial<Passage> = {}): Passage => ({ id: 'a', language: 'nl', text, ...changes });
const saidOf = (text: string, language = 'nl'): string[] => sentencesOf([aPassage(text, { language })]).map((sentence) => sentence.text);

describe('one sentence at a time', () => {
  test.each([
    ['Bel UWV. Doe dat vandaag.', ['Bel UWV.', 'Doe dat vandaag.']],
    ['Wat? En als u niets doet?', ['Wat?', 'En als u niets doet?']],
    ['U krijgt max. 6 weken. Daarna stopt het.', ['U krijgt max. 6 weken.', 'Daarna stopt het.']],
    ['Dat staat in art. 6 van de wet.', ['Dat staat in art. 6 van de wet.']],
    ['Vraag dhr. De Vries om hulp.', ['Vraag dhr. De Vries om hulp.']],
    ['Kijk op blz. 3 en bijv. de bijlage.', ['Kijk op blz. 3 en bijv. de bijlage.']],
    ['Neem brood, melk, enz. Ga daarna weg.', ['Neem brood, melk, enz.', 'Ga daarna weg.']],
    ['U krijgt € 1.250. Dat is per maand.', ['U krijgt € 1.250.', 'Dat is per maand.']],
    ['Open: van 8.00 tot 17.00 uur', ['Open: van 8.00 tot 17.00 uur']],
    ['  Veel   ruimte\n  eromheen.  ', ['Veel ruimte eromheen.']],
  ])('"%s"', (text, sentences) => {
    expect(saidOf(text)).toEqual(sentences);
  });

  test.each([
    ['ar', 'اتصل بنا. هل تحتاج إلى مساعدة؟ نعم.', 3],
    ['ti', 'ሰላም። ከመይ ኣለኻ፧', 2],
    ['nl-easy', 'Bel UWV. Doe dat vandaag.', 2],
    ['fa-AF', 'سلام. خوبی؟', 2],
  ])('in %s too', (language, text, count) => {
    expect(saidOf(text, language)).toHaveLength(count);
  });

  test.each(['', ' ', '.', '(', ' / ', '—'])('"%s" is none', (text) => {
    expect(saidOf(text)).toEqual([]);
  });

  test('passages are never joined, and keep their order and their languages', () => {
    const passages = [aPassage('Uw pas', { id: 'a' }), aPassage('uw loonstrook', { id: 'b' }), aPassage('Call them.', { id: 'c', language: 'en' })];
    expect(sentencesOf(passages).map(({ text, language, passage }) => [text, language, passage])).toEqual([
      ['Uw pas', 'nl', 'a'],
      ['uw loonstrook', 'nl', 'b'],
      ['Call them.', 'en', 'c'],
    ]);
  });
});

describe('a sentence knows where it stands', () => {
  test('without the space around it', () => {
    const text = ' Bel 0800 8020.  Nu open. ';
    const found = sentencesOf([aPassage(text)]);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['Bel 0800 8020.', 'Nu open.']);
    expect(found.map((sentence) => sentence.text)).toEqual(['Bel 0 8 0 0, 8 0 2 0.', 'Nu open.']);
  });

  test('no two have one name', () => {
    const found = sentencesOf([aPassage('Bel. Bel.', { id: 'a' }), aPassage('Bel.', { id: 'b' })]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  test('every word of any text is in one sentence, and in no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        let left = '';
        for (const { from, to } of sentencesOf([aPassage(text)])) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          left += text.slice(last, from);
          last = to;
        }
        expect(left + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('a recording', () => {
  test('is heard as a whole', () => {
    expect(sentencesOf([aPassage('ሰላም። ከመይ ኣለኻ፧', { language: 'ti', sound: '/sounds/ti/1.opus' })])).toMatchObject([
      { from: 0, to: 13, sound: '/sounds/ti/1.opus' },
    ]);
  });
});

test('what the reader told stays marked as such', () => {
  expect(sentencesOf([aPassage('Uw laatste dag is 3 maart.', { isPersonal: true }), aPassage('Bel UWV.', { id: 'b' })])).toMatchObject([
    { isPersonal: true },
    { isPersonal: false },
  ]);
});
