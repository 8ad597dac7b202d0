import { describe, expect, test } from 'vitest';
import type { Day } from '../../../core/facts/day.ts';
import type { Say } from '../../../core/language/interface-words.ts';
import type { Seen } from '../../../core/port/tool-messages.ts';
import { ruleHash } from '../../../core/rule/rule-hash.ts';
import { hashOf } from '../../../core/rule/text-hash.ts';
import { type HelpView, type HelpViewInput, helpView, type Saying } from '../../../core/view/help-view.ts';
import { voiceIn } from '../language/voices.ts';
import { englishOf, uwvPackOf } from '../pack/packs-of.ts';
import { aContactEntry, anAgency, aRule, by, type Changes, contentOf, type FileChanges, paths } from '../rule/a-rules-folder.ts';

const today: Day = { year: 2026, month: 11, day: 25 };
/** Says which sentence is asked for; the units of a fact are said as they are. */
const sayIn = (language: string): Say => {
  const real = voiceIn(['nl', 'en', 'ar'].includes(language) ? language : 'nl');
  const say: Say = (key, values = {}) => (key.startsWith('unit-') ? real(key, values) : [key, ...Object.values(values)].join(' '));
  return Object.assign(say, { language: real.language, original: language === 'nl' ? undefined : sayIn('nl') });
};

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
    say: sayIn(input.language ?? 'nl'),
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

  test('an ask with a term has what a last day is counted from; a term of another kind has nothing', () => {
    const term = {
      id: 'tijd',
      term: '6 weken',
      starts: 'day-after-sent',
      'set-by': 'law',
      law: 'Awb 6:7',
      'moves-on-holidays': 'yes',
      near: ['bezwaar'],
    };
    const [first, second] = viewOf({
      facts: [term, week],
      asks: [anAsk({ by: { fact: 'tijd', after: 'de brief' } }), anAsk({ id: 'schrijf', by: { fact: 'snel', after: 'nu' } })],
    }).asks;
    expect(first?.by).toMatchObject({ deadline: { span: { count: 6, unit: 'week' }, term: { starts: 'day-after-sent' }, decreed: { lastYear: 0 } } });
    expect(second?.by).toMatchObject({ kind: 'term', deadline: undefined });
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

  test('does not stand in half a line: by when is Dutch as a whole where nobody translated what it counts from', () => {
    const asks = [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })];
    const [ask] = viewOf({ facts: [week], asks }, { language: 'ar', say: voiceIn('ar') }).asks;
    expect(ask?.by).toMatchObject({ kind: 'term', whole: { language: 'nl', direction: 'ltr', state: 'not-translated' } });
    expect(textOf(ask?.by.kind === 'term' ? ask.by.whole : undefined)).toBe('Binnen 1 week na uw eerste dag.');
  });

  test('keeps the line of before for who asks, where the Dutch was changed since', () => {
    const asks = [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })];
    const words = { of: { 'asks.bel.after': '00000000' }, asks: { bel: { after: 'your last day' } } };
    const [ask] = viewOf(
      { facts: [week], asks },
      { folder: { [paths.ruleInEnglish]: { by: by('machine'), ...words } }, language: 'en', say: voiceIn('en') },
    ).asks;
    const whole = ask?.by.kind === 'term' ? ask.by.whole : undefined;
    expect(textOf(whole)).toBe('Binnen 1 week na uw eerste dag.');
    expect(whole).toMatchObject({
      state: 'stale',
      old: { language: 'en', blocks: [{ inlines: [{}, { text: '1 week' }, {}, { text: 'your last day' }, {}] }] },
    });
  });

  test('says by when itself where that was translated', () => {
    const asks = [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })];
    const [ask] = inEnglish({ facts: [week], asks }, { asks: { bel: { after: 'your first day' } } }).asks;
    expect(ask?.by).toMatchObject({ kind: 'term', whole: undefined });
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
  expect(
    helpView({ pack: uwvPackOf(), rule, translation: undefined, language: 'nl', situations: new Set(), today, say: sayIn('nl') }),
  ).toBeUndefined();
});

test('a view is plain data: it can be printed and read back', () => {
  const view = viewOf({ asks: [anAsk()], contacts: ['uwv/telefoon'], terms: ['dagloon'] });
  expect(JSON.parse(JSON.stringify(view))).toEqual(JSON.parse(JSON.stringify(structuredClone(view))));
});

describe('figures that no longer hold', () => {
  const amount = { id: 'bedrag', amount: '€ 21,80', valid: { from: '2026-01-01', until: '2026-12-31' }, near: ['bijdrage'] };
  const rule = { facts: [amount], summary: 'U betaalt {bedrag}.', needs: [{ id: 'geld', what: 'Geld' }] };
  const on = (day: Day): HelpView => viewOf(rule, { today: day });

  test('are said until their last day', () => {
    expect(textOf(on({ year: 2026, month: 12, day: 31 }).summary)).toBe('U betaalt €\u00a021,80.');
  });

  test('take their whole sentence along after it, and say until when they held', () => {
    const { summary, needs } = on({ year: 2027, month: 1, day: 1 });
    expect(summary.state).toBe('withheld');
    expect(textOf(summary)).toBe('figure-expired 31 december 2026');
    expect(textOf(needs[0]?.what)).toBe('Geld');
  });

  test('and before their first', () => {
    expect(on({ year: 2025, month: 12, day: 31 }).summary.state).toBe('withheld');
  });

  test('give an ask no day', () => {
    const day = { id: 'dag', day: '2026-05-01', valid: { until: '2026-05-01' }, near: ['dag'] };
    const asks = [anAsk({ by: { fact: 'dag', after: 'de brief' } })];
    expect(viewOf({ facts: [day], asks }).asks[0]?.by).toEqual({ kind: 'expired', until: '1 mei 2026' });
  });
});

describe('a question of which one answer is chosen', () => {
  const group = {
    id: 'letter',
    question: 'Welke letter staat op uw brief?',
    'ask-first': 'yes',
    choices: [
      { id: 'letter-m', label: 'De letter M' },
      { id: 'letter-o', label: 'De letter O' },
    ],
  };
  const term = (id: string, span: string): object => ({ id, term: span, starts: 'sent', 'set-by': 'unknown', near: [id] });
  const forChoice = (choice: string, fact: string): object =>
    anAsk({ id: choice, what: `Voor ${choice}.`, by: { fact, after: 'de brief' }, 'only-for': [choice] });
  const rule = {
    situations: [group, { id: 'ziek', label: 'Ik ben ziek' }],
    facts: [term('zes', '6 weken'), term('twee', '2 weken')],
    asks: [anAsk({ id: 'lees', what: 'Lees de brief.' }), forChoice('letter-m', 'zes'), forChoice('letter-o', 'twee')],
  };
  const asked = (changes: Changes, ...chosen: string[]): string[] => viewOf(changes, { situations: new Set(chosen) }).asks.map(({ id }) => id);

  test('stands apart from situations, with "ik weet het niet" among its answers', () => {
    const view = viewOf(rule, { situations: new Set(['letter-o']) });
    expect(view.situations.map(({ id }) => id)).toEqual(['ziek']);
    expect(view.choiceGroups).toMatchObject([
      {
        id: 'letter',
        askFirst: true,
        choices: [
          { id: 'letter-m', chosen: false },
          { id: 'letter-o', chosen: true },
        ],
        unknown: { id: 'letter-unknown', chosen: false },
      },
    ]);
    expect(textOf(view.choiceGroups[0]?.question)).toBe('Welke letter staat op uw brief?');
  });

  test('holds back what depends on it until it is answered', () => {
    expect(asked(rule)).toEqual([]);
    expect(asked(rule, 'letter-m')).toEqual(['lees', 'letter-m']);
  });

  test('who does not know gets the shortest term, and is told so', () => {
    expect(asked(rule, 'letter-unknown')).toEqual(['lees', 'letter-o']);
    expect(viewOf(rule, { situations: new Set(['letter-unknown']) }).isShortest).toBe(true);
    expect(viewOf(rule, { situations: new Set(['letter-o']) }).isShortest).toBe(false);
  });

  test('or what the rule says for who does not know', () => {
    const own = { ...rule, asks: [...rule.asks, forChoice('letter-unknown', 'twee')] };
    expect(asked(own, 'letter-unknown')).toEqual(['lees', 'letter-unknown']);
  });
});

describe('what was wrong before', () => {
  const corrected = (day: string): HelpView =>
    viewOf({ corrections: [{ day, was: 'Twee weken.', is: 'Zes weken.', why: 'Wij lazen het verkeerd.' }] });

  test('is shown for ninety days', () => {
    expect(corrected('2026-08-27').corrections).toMatchObject([{ day: '27 augustus 2026' }]);
    expect(textOf(corrected('2026-11-25').corrections[0]?.is)).toBe('Zes weken.');
    expect(corrected('2026-08-26').corrections).toEqual([]);
  });

  test('not before its day', () => {
    expect(corrected('2026-11-26').corrections).toEqual([]);
  });
});

describe('marks of sureness', () => {
  const people = { 'people.yaml': [{ id: 'bo', 'shown-as': 'Bo' }] };
  const plain = contentOf({ [paths.rule]: aRule() }).rules.get('nl/uwv/ww')?.read.content;
  const text = plain ? ruleHash(plain) : '';
  const marked = (of: string): HelpView =>
    viewOf(
      {
        people: {
          kind: 'human',
          wrote: [],
          reviewed: [{ who: 'bo', day: '2026-05-01', how: 'live', text: of }],
          tested: { day: '2026-05-02', n: '6', right: '5', task: 'Wat nu?', who: 'bo', text: of },
        },
      },
      { folder: people },
    );

  test('say the day, and how many understood it', () => {
    expect(marked(text)).toMatchObject({ checkedOn: '1 mei 2026', testedBy: { day: '2 mei 2026', n: 5 } });
  });

  test('are not there for another text', () => {
    expect(marked('0123456789ab')).toMatchObject({ checkedOn: undefined, testedBy: undefined });
  });
});

test('a right to object may carry a sentence to send', () => {
  const rights = { object: { say: 'U mag bezwaar maken.', copy: 'Ik ben het niet eens met uw beslissing. Mijn redenen stuur ik later.' } };
  const [right] = viewOf({ rights }).rights;
  expect([textOf(right?.saying), right?.copy?.dutch]).toEqual([rights.object.say, rights.object.copy]);
});

test('one check of understanding, with the same thing said again', () => {
  const question = {
    ask: 'Wat doet u eerst?',
    answers: [
      { id: 'bel', say: 'Bellen', right: 'yes' },
      { id: 'wacht', say: 'Wachten', right: 'no' },
    ],
    again: 'Bel eerst.',
  };
  const view = viewOf({ question });
  expect(view.question?.answers.map(({ say, isRight }) => [textOf(say), isRight])).toEqual([
    ['Bellen', true],
    ['Wachten', false],
  ]);
  expect(textOf(view.question?.again)).toBe('Bel eerst.');
});

test('a letter of somebody else than the agency is said to be of that sender', () => {
  const from = (letter: object): string => viewOf({ kind: 'letter', asks: 'unknown', match: undefined, letter }).agency;
  expect(from({ top: ['Achterstand'], sender: 'Uw zorgverzekeraar' })).toBe('Uw zorgverzekeraar');
  expect(from({ top: ['Achterstand'] })).toBe('UWV');
});

test('a page rule offers the title of its whole subject', () => {
  const section = aRule({ kind: 'section', title: 'Alles over WW', match: { paths: ['/nl/ww/**'], when: [{ heading: 'WW' }] } });
  const page = { match: { paths: ['/nl/ww/aanvragen'], when: [{ heading: 'WW' }] } };
  expect(textOf(viewOf(page, { folder: { 'nl/uwv/pages/sectie.yaml': section } }).section)).toBe('Alles over WW');
  expect(viewOf(page).section).toBeUndefined();
});

test('a translation of an older Dutch gives way to the Dutch, and is there for who asks for it', () => {
  const { summary } = inEnglish({}, { of: { summary: hashOf('Oud.', 'item') }, summary: 'This is about WW.' }, 'human');
  expect(summary).toMatchObject({ state: 'stale', language: 'nl', dutch: undefined, old: { language: 'en', direction: 'ltr' } });
  expect(textOf(summary)).toBe('Dit gaat over de WW.');
  expect(textOf({ ...summary, ...summary.old })).toBe('This is about WW.');
});

describe('a sentence that a machine translated', () => {
  const folder = (kind: 'human' | 'machine') => ({
    [paths.ruleInEnglish]: { by: by(kind), title: 'Unemployment' },
    'nl/uwv/contacts.en.yaml': { by: by('machine'), contacts: { telefoon: { for: 'questions about WW' } } },
  });
  const contactIn = (kind: 'human' | 'machine') => viewOf({ contacts: ['uwv/telefoon'] }, { folder: folder(kind), language: 'en' }).contacts[0]?.for;

  test('is marked by itself among words of people', () => {
    expect(contactIn('human')).toMatchObject({ state: 'machine', isMachineAmongPeople: true });
  });
  test('is told with the whole rule where a machine translated that', () => {
    expect(contactIn('machine')?.isMachineAmongPeople).toBeUndefined();
  });
});

test('a word that is explained keeps its Dutch name in a translation, and only there', () => {
  const view = inEnglish({ summary: 'Uw [[dagloon]].', 'done-when': 'Uw [[dagloon]].' }, { summary: 'Your [[dagloon|daily wage]].' });
  expect(view.summary.blocks[0]).toMatchObject({ inlines: [{}, { text: 'daily wage', dutchWord: 'dagloon' }, {}] });
  expect(view.doneWhen?.blocks[0]).toMatchObject({ inlines: [{}, { kind: 'term', text: 'dagloon', term: 'dagloon' }, {}] });
});

test('the check of understanding stands with its Dutch where a machine translated it', () => {
  const question = { ask: 'Wat doet u eerst?', answers: [{ id: 'bel', say: 'Ik bel.', right: 'yes' }], again: 'Bel eerst.' };
  const words = { question: { ask: 'What first?', answers: { bel: { say: 'I call.' } }, again: 'Call first.' } };
  const asked = inEnglish({ question }, words).question;
  expect([asked?.ask, asked?.answers[0]?.say, asked?.again].map((saying) => textOf(saying && { ...saying, blocks: saying.dutch ?? [] }))).toEqual([
    'Wat doet u eerst?',
    'Ik bel.',
    'Bel eerst.',
  ]);
});

describe('what the page tools saw', () => {
  const rule = {
    facts: [week],
    asks: [anAsk({ by: { fact: 'snel', after: 'de brief' } })],
    summary: 'Dit duurt {snel}.',
    fields: [
      { id: 'dag', label: 'Dag', find: { text: 'Dag' }, help: 'Kies.', why: 'not-said' },
      { id: 'naam', label: 'Naam', find: { text: 'Naam' }, help: 'Typ.', why: 'not-said' },
    ],
  };
  const seen = (facts: Seen['facts'], fields: Seen['fields'] = {}, of = 'nl/uwv/ww'): HelpView => viewOf(rule, { seen: { rule: of, facts, fields } });

  test('a changed fact withholds every sentence that says it, and its day: the page is right', () => {
    const view = seen({ snel: 'changed' });
    expect([view.summary.state, textOf(view.summary), view.asks[0]?.by]).toEqual(['changed', 'page-differs', { kind: 'changed' }]);
  });

  test.each(['confirmed', 'unseen'] as const)('a fact that is %s is said', (verdict) => {
    const view = seen({ snel: verdict });
    expect([textOf(view.summary), view.asks[0]?.by.kind]).toEqual(['Dit duurt 1 week.', 'term']);
  });

  test('what was seen of another rule says nothing of this one', () => {
    expect(textOf(seen({ snel: 'changed' }, { dag: 'gone' }, 'nl/uwv/anders').summary)).toBe('Dit duurt 1 week.');
    expect(seen({}, { dag: 'gone' }, 'nl/uwv/anders').fields[0]?.place).toBe('unseen');
  });

  test('each field says where it is', () => {
    expect(seen({}, { dag: 'moved' }).fields.map(({ place }) => place)).toEqual(['moved', 'unseen']);
  });

  test.each<[Seen['fields'], boolean]>([
    [{ dag: 'gone', naam: 'found' }, false],
    [{ dag: 'gone', naam: 'gone' }, true],
    [{}, false],
  ])('more than half of the fields gone is another page: %j', (fields, isOther) => {
    expect(seen({}, fields).isOtherPage).toBe(isOther);
  });
});

describe('a figure of an old source', () => {
  const law = { starts: 'event', 'set-by': 'law', law: 'Awb 6:7' };
  const byOf = (checked: string, term: object = { starts: 'event', 'set-by': 'agency' }, seen?: Seen) => {
    const source = { id: 'pagina', url: 'https://www.uwv.nl/nl/ww', checked, how: 'reported' };
    const facts = [{ id: 'snel', term: '1 week', near: ['week'], ...term }];
    return viewOf({ facts, asks: [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })], sources: [source] }, { seen }).asks[0]?.by;
  };

  test.each([
    ['2026-09', undefined, false],
    ['2026-05-25', '25 mei 2026', false],
    ['2021', '2021', true],
  ])('of %s says so, and is folded away when it is very old', (checked, oldSource, isFolded) => {
    expect(byOf(checked)).toMatchObject({ oldSource, isFolded });
  });

  test('is not folded when a law set it, nor when the page says it today', () => {
    expect(byOf('2021', law)).toMatchObject({ isFolded: false });
    expect(byOf('2021', undefined, { rule: 'nl/uwv/ww', facts: { snel: 'confirmed' }, fields: {} })).toMatchObject({ isFolded: false });
  });
});

describe('provenance', () => {
  const sources = ['pagina', 'gids'].map((id) => ({ id, url: `https://www.uwv.nl/${id}`, checked: '2026-10', how: 'reported' }));

  test('each part names the sources of what it shows, and no others', () => {
    const view = viewOf({
      sources,
      situations: [{ id: 'ziek', label: 'Ik ben ziek' }],
      steps: [
        { id: 'bel', do: 'Bel.' },
        { id: 'meld', do: 'Meld u ziek.', source: 'gids', 'only-for': ['ziek'] },
      ],
      needs: [{ id: 'pas', what: 'Uw pas', source: 'gids' }],
    });
    const hosts = (part: keyof HelpView['sourcesOf']) => view.sourcesOf[part].map(({ address }) => address);
    expect([hosts('summary'), hosts('steps'), hosts('needs'), hosts('fields')]).toEqual([
      ['https://www.uwv.nl/pagina'],
      ['https://www.uwv.nl/pagina'],
      ['https://www.uwv.nl/gids'],
      [],
    ]);
  });

  test('what the page says too is named in words', () => {
    const seen: Seen = { rule: 'nl/uwv/ww', facts: { snel: 'confirmed' }, fields: {} };
    expect([viewOf({ facts: [week] }, { seen }).confirmed, viewOf({ facts: [week] }).confirmed]).toEqual([['1 week'], []]);
  });
});

describe('a lens', () => {
  const source = { url: 'https://www.uwv.nl/schulden', checked: '2026-09', how: 'reported' };
  const lenses = [{ id: 'schulden', label: 'Ik heb schulden', say: 'De gemeente kan helpen.', source }];
  const folder = { [paths.country]: { name: 'Nederland', languages: ['nl'], lenses } };
  const lensesFor = (...chosen: string[]) => viewOf({}, { folder, situations: new Set(chosen) }).lenses;

  test('is on every page, with its sentence and the source of that', () => {
    const [lens] = lensesFor();
    expect([textOf(lens?.label), textOf(lens?.say), lens?.source.address, lens?.chosen]).toEqual([
      'Ik heb schulden',
      'De gemeente kan helpen.',
      source.url,
      false,
    ]);
  });

  test('is chosen by its own name, which no situation of a rule can have', () => {
    expect(lensesFor('schulden')[0]?.chosen).toBe(false);
    expect(lensesFor(lensesFor()[0]?.id ?? '')[0]?.chosen).toBe(true);
  });
});

test('by when stands with its whole Dutch line in a machine language, and alone in the language of a person', () => {
  const asked = { facts: [week], asks: [anAsk({ by: { fact: 'snel', after: 'uw eerste dag' } })] };
  const words = { asks: { bel: { after: 'your first day' } } };
  const dutchBeside = (kind: 'machine' | 'human') => {
    const by = inEnglish(asked, words, kind).asks[0]?.by;
    return by?.kind === 'term' ? by.dutch : expect.fail('no term');
  };
  expect([dutchBeside('machine'), dutchBeside('human')]).toEqual([expect.stringContaining('uw eerste dag'), undefined]);
});
