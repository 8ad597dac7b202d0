import { describe, expect, test } from 'vitest';
import type { Day } from '../../../core/facts/day.ts';
import type { Say } from '../../../core/language/interface-words.ts';
import { type HelpView, type HelpViewInput, helpView, type Saying } from '../../../core/view/help-view.ts';
import { englishOf, uwvPackOf } from '../pack/packs-of.ts';
import { aContactEntry, anAgency, aRule, by, type Changes, type FileChanges, paths } from '../rule/a-rules-folder.ts';

const today: Day = { year: 2026, month: 11, day: 25 };
const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ');

/** The view of a rule that differs from the smallest in what a test names. */
function viewOf(changes: Changes, { folder = {}, ...input }: { folder?: FileChanges } & Partial<HelpViewInput> = {}): HelpView {
  const files = { ...folder, [paths.rule]: aRule(changes) };
  const view = helpView({
    pack: uwvPackOf(files),
    translation: englishOf(files),
    rule: 'nl/uwv/ww',
    language: 'nl',
    situations: new Set(),
    today,
    say,
    ...input,
  });
  return view ?? expect.fail('no view');
}
const inEnglish = (changes: Changes, words: object, kind: 'human' | 'machine' | 'machine-checked' = 'machine', folder: FileChanges = {}): HelpView =>
  viewOf(changes, { folder: { ...folder, [paths.ruleInEnglish]: { by: by(kind), ...words } }, language: 'en' });

const textOf = (saying: Saying | undefined): string =>
  (saying?.blocks ?? [])
    .flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.rows.flat()))
    .map((inline) => inline.text)
    .join('');

const anAsk = (changes: Changes = {}): object => ({ id: 'bel', what: 'Bel UWV.', by: 'none', 'if-not': 'not-said', ...changes });
const week = { id: 'snel', duration: '1 week', near: ['week'] };

describe('what is asked', () => {
  test.each([
    ['form', [anAsk()], 'asks'],
    ['duty', [anAsk()], 'asks'],
    ['decision', [anAsk()], 'may'],
    ['information', 'nothing', 'nothing'],
    ['hub', 'unknown', 'unknown'],
  ])('a %s with %j: %s', (kind, asks, verdict) => {
    const rights = Object.fromEntries(
      ['meanwhile', 'object', 'reasons', 'delay', 'hardship', 'too-late', 'helper', 'legal-help'].map((slot) => [slot, 'not-said']),
    );
    expect(viewOf({ kind, asks, rights }).verdict).toBe(verdict);
  });

  test('an ask says by when: the term in words, and what it counts from', () => {
    const [ask] = viewOf({ facts: [week], asks: [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })] }).asks;
    expect(ask?.by).toMatchObject({ kind: 'term', when: '1 week' });
    expect(textOf(ask?.by.kind === 'term' ? ask.by.after : undefined)).toBe('uw eerste dag');
  });

  test.each(['none', 'not-said'])('an ask without a day says which: %s', (kind) => {
    expect(viewOf({ asks: [anAsk({ by: kind })] }).asks[0]?.by).toEqual({ kind });
  });

  test('what happens otherwise is said, or is not there', () => {
    expect(textOf(viewOf({ asks: [anAsk({ 'if-not': 'Dan hoort u niets.' })] }).asks[0]?.ifNot)).toBe('Dan hoort u niets.');
    expect(viewOf({ asks: [anAsk()] }).asks[0]?.ifNot).toBeUndefined();
  });
});

describe('facts', () => {
  test('are said in a sentence', () => {
    expect(textOf(viewOf({ facts: [week], summary: 'U hebt {snel}.' }).summary)).toBe('U hebt 1 week.');
  });

  test('are said in the language of their sentence', () => {
    const view = inEnglish(
      { facts: [{ ...week, duration: '4 weken' }], summary: 'U hebt {snel}.', 'done-when': 'Na {snel}.' },
      { summary: 'You have {snel}.' },
    );
    expect(textOf(view.summary)).toBe('You have 4 weeks.');
    expect(textOf(view.doneWhen)).toBe('Na 4 weken.');
  });

  test('can be told from other words', () => {
    expect(viewOf({ facts: [week], summary: '{snel}' }).summary.blocks).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'fact', text: '1 week' }] }]);
  });
});

describe('another language', () => {
  test('is used where a sentence has words in it', () => {
    expect(inEnglish({}, { title: 'Unemployment' }).title).toMatchObject({ language: 'en', direction: 'ltr', state: 'machine' });
  });

  test('falls back on Dutch sentence by sentence, and says so', () => {
    const { title, summary } = inEnglish({}, { title: 'Unemployment' });
    expect(title.state).toBe('machine');
    expect(summary).toMatchObject({ language: 'nl', state: 'not-translated' });
  });

  test('made by a person is a translation', () => {
    expect(inEnglish({}, { title: 'Unemployment' }, 'human').title.state).toBe('translated');
  });

  test('is told with its maker', () => {
    expect(inEnglish({}, { title: 'Unemployment' }, 'machine-checked').translatedBy).toBe('machine-checked');
    expect(viewOf({}).translatedBy).toBeUndefined();
  });

  test('that nobody wrote words in is Dutch, each sentence marked', () => {
    const view = viewOf({}, { language: 'ar' });
    expect(view).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(view.summary).toMatchObject({ language: 'nl', direction: 'ltr', state: 'not-translated' });
  });

  test('is never given to words of a third one', () => {
    const folder = { [paths.ruleInEnglish]: { by: by('machine'), title: 'Unemployment' } };
    expect(viewOf({}, { folder, language: 'ar' }).title).toMatchObject({ language: 'nl', state: 'not-translated' });
    expect(viewOf({}, { folder, language: 'nl' }).title).toMatchObject({ language: 'nl', state: 'original' });
  });

  test('Dutch for a Dutch reader is the original', () => {
    expect(viewOf({}).summary).toMatchObject({ language: 'nl', state: 'original', dutch: undefined });
  });
});

describe('a machine translation never stands alone', () => {
  const dutch = { asks: [anAsk({ 'if-not': 'Dan hoort u niets.' })], rights: { object: 'U mag bezwaar maken.' }, facts: [week] };
  const words = {
    asks: { bel: { what: 'Call UWV.', 'if-not': 'Then you hear nothing.' } },
    rights: { object: 'You may object.' },
    summary: 'About WW.',
  };
  const dutchOf = (saying: Saying | undefined): string => textOf(saying && { ...saying, blocks: saying.dutch ?? [] });

  test('under an ask, its consequence and a right stands the Dutch', () => {
    const view = inEnglish(dutch, words);
    expect([view.asks[0]?.what, view.asks[0]?.ifNot, view.rights[0]?.saying].map(dutchOf)).toEqual([
      'Bel UWV.',
      'Dan hoort u niets.',
      'U mag bezwaar maken.',
    ]);
  });

  test('also where a person has read it over', () => {
    expect(dutchOf(inEnglish(dutch, words, 'machine-checked').asks[0]?.what)).toBe('Bel UWV.');
  });

  test('the Dutch has its facts filled in, in Dutch', () => {
    const view = inEnglish(
      { facts: [{ ...week, duration: '2 weken' }], asks: [anAsk({ what: 'Bel binnen {snel}.' })] },
      { asks: { bel: { what: 'Call within {snel}.' } } },
    );
    expect([textOf(view.asks[0]?.what), dutchOf(view.asks[0]?.what)]).toEqual(['Call within 2 weeks.', 'Bel binnen 2 weken.']);
  });

  test('what a person translated stands alone', () => {
    expect(inEnglish(dutch, words, 'human').asks[0]?.what.dutch).toBeUndefined();
  });

  test('a sentence that is Dutch already has no second one', () => {
    expect(inEnglish(dutch, { title: 'Unemployment' }).asks[0]?.what).toMatchObject({ language: 'nl', dutch: undefined });
  });
});

describe('situations', () => {
  const parts = {
    situations: [
      { id: 'ziek', label: 'Ik ben ziek' },
      { id: 'baan', label: 'Ik heb een baan' },
    ],
    asks: [anAsk(), anAsk({ id: 'ziekmelden', 'only-for': ['ziek'] })],
    needs: [
      { id: 'pas', what: 'Uw pas' },
      { id: 'contract', what: 'Uw contract', 'only-for': ['baan', 'ziek'] },
    ],
    steps: [
      { id: 'log-in', do: 'Log in.' },
      { id: 'stop', do: 'Stop.', 'only-for': ['baan'] },
    ],
  };
  const shown = (...chosen: string[]): string[][] => {
    const { asks, needs, steps } = viewOf(parts, { situations: new Set(chosen) });
    return [asks, needs, steps].map((items) => items.map(({ id }) => id));
  };

  test('what is only for a situation stays away until it is chosen', () => {
    expect(shown()).toEqual([['bel'], ['pas'], ['log-in']]);
  });

  test('one of several situations is enough', () => {
    expect(shown('ziek')).toEqual([['bel', 'ziekmelden'], ['pas', 'contract'], ['log-in']]);
    expect(shown('baan')).toEqual([['bel'], ['pas', 'contract'], ['log-in', 'stop']]);
  });

  test('a situation of another rule changes nothing', () => {
    expect(shown('zwanger')).toEqual(shown());
  });

  test('it is told which are chosen', () => {
    expect(viewOf(parts, { situations: new Set(['baan']) }).situations.map(({ id, chosen }) => [id, chosen])).toEqual([
      ['ziek', false],
      ['baan', true],
    ]);
  });
});

describe('words that are explained', () => {
  const glossary = [
    { id: 'dagloon', word: 'dagloon', is: 'Wat u per dag verdiende.' },
    { id: 'voorschot', word: 'voorschot', is: 'Geld vooraf.' },
  ];

  test('the terms of a rule come first, then those in its sentences, each once', () => {
    const view = viewOf({ terms: ['voorschot'], summary: 'Uw [[dagloon]] en [[voorschot]].' }, { folder: { [paths.glossary]: glossary } });
    expect(view.terms.map(({ id }) => id)).toEqual(['voorschot', 'dagloon']);
  });

  test('keep their Dutch word in every language', () => {
    const folder = {
      [paths.glossary]: glossary,
      'nl/glossary.en.yaml': { by: by('machine'), terms: { dagloon: { word: 'daily wage', is: 'What you earned.' } } },
    };
    const [term] = inEnglish({ terms: ['dagloon'] }, { title: 'Unemployment' }, 'machine', folder).terms;
    expect([term?.dutchWord, textOf(term?.word), textOf(term?.is)]).toEqual(['dagloon', 'daily wage', 'What you earned.']);
  });

  test('those in an inherited right are among them', () => {
    const folder = { [paths.glossary]: glossary, [paths.agency]: anAgency({ rights: { delay: 'Vraag een [[voorschot]].' } }) };
    expect(viewOf({}, { folder }).terms.map(({ id }) => id)).toEqual(['voorschot']);
  });
});

describe('rights', () => {
  test('are said, are not there, or are not known', () => {
    const { rights } = viewOf({ rights: { object: 'Dat mag.', delay: 'none', helper: 'not-said' } });
    expect(rights.map(({ slot, answer, saying }) => [slot, answer, textOf(saying)])).toEqual([
      ['object', 'said', 'Dat mag.'],
      ['delay', 'none', ''],
      ['helper', 'not-said', ''],
    ]);
  });

  test('of the agency are said in its words', () => {
    const { rights } = viewOf({}, { folder: { [paths.agency]: anAgency({ rights: { object: 'Bij UWV mag dat.' } }) } });
    expect(textOf(rights[0]?.saying)).toBe('Bij UWV mag dat.');
  });
});

describe('contacts', () => {
  const contactOf = (changes: Changes): HelpView['contacts'][number] => {
    const [contact] = viewOf({ contacts: ['uwv/telefoon'] }, { folder: { [paths.contacts]: [aContactEntry(changes)] } }).contacts;
    return contact ?? expect.fail('no contact');
  };

  test('have their number as people write it, and nothing for a number nobody confirmed', () => {
    expect(contactOf({ phone: '088 898 92 94' }).phone).toBe('088 898 92 94');
    expect(contactOf({}).phone).toBe('');
  });

  test('say hours only where they are known', () => {
    expect(contactOf({ hours: 'Mo-Fr 08:00-17:00' }).hours).toEqual(['hours-days maandag vrijdag: hours-until 8.00 17.00']);
    expect(contactOf({}).hours).toEqual([]);
  });

  test('keep the rows of a list in order', () => {
    expect(contactOf({ 'have-ready': ['uw pas', 'de brief'] }).haveReady.map(textOf)).toEqual(['uw pas', 'de brief']);
  });

  test('name their source, its host and its day', () => {
    expect(contactOf({}).source).toEqual({ address: 'https://www.uwv.nl/nl/ww', host: 'www.uwv.nl', day: 'september 2026', how: 'reported' });
  });
});

describe('fields', () => {
  const field = { id: 'dag', label: 'Laatste dag', find: { text: 'Wat is de dag?' }, help: 'Twijfelt u? Bel.' };
  test.each([
    ['Zo rekent UWV.', 'Zo rekent UWV.'],
    ['not-said', ''],
  ])('say why they ask: %j', (why, said) => {
    expect(textOf(viewOf({ fields: [{ ...field, why }] }).fields[0]?.why)).toBe(said);
  });
});

test('every line on what is not known is there', () => {
  expect(viewOf({ unknown: ['Niet dit.', 'En niet dat.'] }).unknown.map(textOf)).toEqual(['Niet dit.', 'En niet dat.']);
});

test.each(['nl/uwv/weg', '', 'constructor', '__proto__'])('a rule that the pack does not hold has no view: %j', (rule) => {
  expect(helpView({ pack: uwvPackOf(), rule, translation: undefined, language: 'nl', situations: new Set(), today, say })).toBeUndefined();
});

test('a view is plain data: it can be printed and read back', () => {
  const view = viewOf({ asks: [anAsk()], contacts: ['uwv/telefoon'], terms: ['dagloon'] });
  expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(structuredClone(view))));
});
