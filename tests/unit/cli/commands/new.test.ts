import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aRule, paths } from '../../rule/a-rules-folder.ts';
import { aCopyOfOurRules, aFolderOf, aFolderOfRules, aTemporaryFolder, jsonOf, putFile, runCommand } from '../run-command.ts';

/** What a beginner answers about a page that asks nothing; a test changes one answer. */
type Answers = {
  readonly heading?: readonly string[];
  readonly name?: readonly string[];
  readonly kind?: string;
  readonly summary?: readonly string[];
  readonly what?: readonly string[];
  readonly unknown?: readonly string[];
  readonly end?: readonly string[];
};
const answersOf = ({
  heading = ['Verhuizing doorgeven'],
  name = [''],
  kind = '1',
  summary = ['Dit gaat over verhuizen.'],
  ...rest
}: Answers = {}) => {
  const nothing = kind === '1' || kind === '2' ? ['', '2'] : [''];
  return [...heading, ...name, kind, ...summary, ...(rest.what ?? nothing), ...(rest.unknown ?? ['']), ...(rest.end ?? ['1', ''])];
};
const address = 'https://www.uwv.nl/nl/verhuizing-doorgeven';

type Made = Awaited<ReturnType<typeof runCommand>> & { readonly rules: string; readonly pages: string };
async function make(answers: readonly string[], { at = address, rules = '', pages = '' } = {}): Promise<Made> {
  const folder = rules || (await aFolderOfRules());
  const samples = pages || (await aTemporaryFolder());
  const outcome = await runCommand(['new', at, '--rules', folder, '--pages', samples], { answers });
  return { ...outcome, rules: folder, pages: samples };
}
const ruleOf = ({ rules }: Made, name = 'verhuizing-doorgeven') => readFile(join(rules, `nl/uwv/pages/${name}.yaml`), 'utf8');

/** Whether the checker finds nothing broken or unfinished, and all cases hold. */
async function isGood({ rules, pages }: Pick<Made, 'rules' | 'pages'>, ...ids: string[]): Promise<[check: string, test: string]> {
  // The rule of the smallest folder has its page as well.
  await putFile(join(pages, 'nl/uwv/ww.html'), '<main><h1>WW</h1></main>');
  const check = await runCommand(['check', ...ids, '--rules', rules]);
  const tested = await runCommand(['test', ...ids, '--rules', rules, '--pages', pages]);
  return [check.end === 'well' ? 'well' : check.text, tested.end === 'well' ? 'well' : tested.text];
}

test('three files are written, as the README tells: the rule, its cases and a sample page', async () => {
  const made = await make(answersOf());
  expect(made.end, made.text).toBe('well');
  expect(await ruleOf(made)).toBe(`title: Verhuizing doorgeven
kind: information

match:
  paths: [/nl/verhuizing-doorgeven]
  when:
    - heading: Verhuizing doorgeven

summary: Dit gaat over verhuizen.

asks: unknown

unknown:
  - Wij weten niet wat UWV over u beslist.

sources:
  - { id: pagina, url: "https://www.uwv.nl/nl/verhuizing-doorgeven", checked: 2026-11-25, how: live }

people: { kind: human, wrote: [], reviewed: [] }
`);
  expect(await readFile(join(made.rules, 'nl/uwv/pages/verhuizing-doorgeven.cases.yaml'), 'utf8')).toBe(`helps:
  - https://www.uwv.nl/nl/verhuizing-doorgeven
silent:
  - https://www.uwv.nl/
  - https://www.uwv.nl/nl/verhuizing-doorgeven-iets-anders
page: verhuizing-doorgeven.html
`);
  expect(await readFile(join(made.pages, 'nl/uwv/verhuizing-doorgeven.html'), 'utf8')).toContain('<h1>Verhuizing doorgeven</h1>');
  expect(made.text).toContain('npm run rules -- check nl/uwv/verhuizing-doorgeven');
});

describe('whatever the page is, the rule has nothing broken or unfinished and its cases hold:', () => {
  const kinds = ['information', 'form', 'decision', 'duty', 'login'];
  // Their number is the answer.
  const whens: readonly (readonly string[])[] = [
    ['1'],
    ['2'],
    ['3', '6 weken', 'de datum op uw brief.', 'bezwaar', ''],
    ['3', '1 maand', 'uw laatste werkdag', 'Let op: "ontslag" & meer', 'Awb 6:7'],
  ];

  test.each(kinds.map((kind, index) => [kind, `${index + 1}`] as const))('%s', async (_, kind) => {
    const rules = await aFolderOfRules();
    const pages = await aTemporaryFolder();
    const asked = whens.map((when) => ['Betaal het bedrag aan UWV.', ...when, 'Dan belt UWV u.']);
    for (const [index, what] of [undefined, ...asked].entries()) {
      const answers = answersOf({ kind, heading: [`Kop: "zo" & meer`], ...(what && { what }) });
      const made = await make(answers, { at: `https://www.uwv.nl/nl/nieuw/pagina-${'abcde'[index]}`, rules, pages });
      expect(made.end, made.text).toBe('well');
    }
    expect(await isGood({ rules, pages })).toEqual(['well', 'well']);
  });

  test('also beside the rules that ship', async () => {
    const made = await make(answersOf({ kind: '3', what: ['Betaal het bedrag aan UWV.', ...(whens[2] ?? []), 'Dan belt UWV u.'] }), {
      rules: await aCopyOfOurRules('uwv'),
    });
    expect(await isGood(made, 'nl/uwv/verhuizing-doorgeven')).toEqual(['well', 'well']);
  });
});

describe('an address', () => {
  test.each<[address: string, name: string]>([
    ['https://www.uwv.nl/', 'pagina'],
    ['https://www.uwv.nl', 'pagina'],
    ['https://WWW.UWV.NL/NL/Verhuizen/?bsn=123#deel', 'verhuizen'],
    ['https://www.uwv.nl/nl/Hoe%20werkt%20caf%C3%A9', 'hoe-werkt-cafe'],
    ['https://www.uwv.nl/nl/x%E0y', 'x-e0y'],
    ['https://www.uwv.nl/nl/(a)/stap', 'stap'],
    ['https://www.uwv.nl/nl/a*b/**', 'pagina'],
    ['https://www.uwv.nl/nl/deel:', 'deel'],
    ['https://www.uwv.nl/nl/deel,twee', 'deel-twee'],
    ['https://www.uwv.nl/nl/Verhuizen.HTML', 'verhuizen'],
    ['https://www.uwv.nl/日本', 'pagina'],
    [`https://www.uwv.nl/${'a'.repeat(900)}`, 'a'.repeat(50)],
  ])('%s becomes a good rule', async (at, name) => {
    const made = await make(answersOf(), { at });
    expect(made.end, made.text).toBe('well');
    expect(await isGood(made, `nl/uwv/${name}`)).toEqual(['well', 'well']);
    expect(await ruleOf(made, name)).not.toContain('bsn');
  });

  test('of a portal becomes a rule that never says that nothing is asked', async () => {
    const made = await make(answersOf({ kind: '5' }), { at: 'https://mijn.digid.nl/nieuw', rules: await aCopyOfOurRules('digid') });
    expect(made.end, made.text).toBe('well');
    expect(await isGood(made, 'nl/digid/nieuw')).toEqual(['well', 'well']);
  });

  test.each<[name: string, address: string, says: string]>([
    ['without https', 'www.uwv.nl/nl/verhuizen', 'Bedoelt u https://www.uwv.nl/nl/verhuizen?'],
    ['with http', 'http://www.uwv.nl/nl/verhuizen', 'Bedoelt u https://www.uwv.nl/nl/verhuizen?'],
    ['that is none', 'verhuizen', '"verhuizen" is geen adres'],
    ['with a name in it', 'https://ans:geheim@www.uwv.nl/nl', 'is geen adres'],
    ['with a port', 'https://www.uwv.nl:8443/nl', 'is geen adres'],
    ['of a site that no agency has', 'https://www.svb.nl/aow', 'Geen organisatie in de regels heeft de site www.svb.nl.'],
    ['on which a rule speaks', 'https://www.uwv.nl/NL/ww/', 'Op dit adres spreekt al nl/uwv/ww.'],
  ])('%s is told before the first question', async (_, at, says) => {
    const { end, text, questions } = await make(answersOf(), { at });
    expect([end, questions]).toEqual(['usage', []]);
    expect(text).toContain(says);
  });

  test('at the begin of an open path of a page rule is that page’s; below it, it may have a rule of its own', async () => {
    const rules = await aFolderOfRules({ [paths.rule]: aRule({ match: { paths: ['/nl/ww/**'], when: [{ heading: 'WW' }] } }) });
    expect((await make(answersOf(), { at: 'https://www.uwv.nl/nl/ww', rules })).text).toContain('spreekt al nl/uwv/ww');
    expect((await make(answersOf(), { at: 'https://www.uwv.nl/nl/ww/stap', rules })).end).toBe('well');
  });
});

describe('an answer that cannot be used is told at once, and may be typed again:', () => {
  test.each<[name: string, answers: Answers, says: string]>([
    ['a heading of nothing', { heading: ['', 'Verhuizen'] }, 'Hier is een antwoord nodig.'],
    ['a heading with a bank account', { heading: ['NL91ABNA0417164300', 'Verhuizen'] }, 'rekeningnummer'],
    ['a heading with a sign nobody sees', { heading: ['Ver\u200bhuizen', 'Verhuizen'] }, 'een teken dat u niet ziet'],
    ['a heading with a figure, which help may not say', { heading: ['Bedragen 2026', 'Bedragen'] }, 'Hoe noemen wij de pagina?'],
    ['a name in capitals', { name: ['Nieuw', 'nieuw'] }, 'Gebruik kleine letters'],
    ['a name that is taken', { name: ['ww', 'nieuw'] }, '"ww" is er al.'],
    ['a number that is no choice', { kind: '9', summary: ['1', 'Dit gaat over geld.'], what: ['', '2'] }, 'Typ een getal van 1 tot en met 5.'],
    ['a figure', { summary: ['Dit duurt 6 weken.', 'Dit duurt lang.'] }, '"6" is een getal. Laat het getal weg.'],
    ['a phone number', { summary: ['Bel 0800 1234.', 'Bel UWV.'] }, 'lijkt een telefoonnummer'],
    ['a link to elsewhere', { summary: ['Kijk op [deze site](https://www.nep.nl).', 'Kijk hier.'] }, 'https://www.nep.nl'],
    ['a fact that does not exist', { summary: ['Dit duurt {tijd}.', 'Dit duurt lang.'] }, '"tijd"'],
    ['a word that does not exist', { summary: ['Dit is [[onzin]].', 'Dit is geld.'] }, '"onzin"'],
    ['markup of another kind', { summary: ['Dit is <b>geld</b>.', 'Dit is geld.'] }, 'klopt hier niet'],
    ['a sentence that is much too long', { summary: [`Dit ${'gaat over werk en '.repeat(9)}geld.`, 'Dit is geld.'] }, 'Het mogen er 20 zijn.'],
    ['an emoji', { summary: ['Dit is geld 💶.', 'Dit is geld.'] }, 'U+1F4B6'],
    ['a day that is still to come', { end: ['1', '2030', '2026-11'] }, 'Die dag moet nog komen.'],
    ['a day that is none', { end: ['1', 'gisteren', '2026'] }, 'Schrijf een dag'],
  ])('%s', async (_, answers, says) => {
    const made = await make(answersOf(answers));
    expect(made.end, made.text).toBe('well');
    expect(made.questions.filter((question) => question.includes(says))).toHaveLength(1);
    expect(made.json).toMatchObject({ ok: true, problems: [] });
  });

  test('a time in what is asked, which belongs to the next question', async () => {
    const what = [
      'Stuur uw brief binnen 6 weken.',
      'Stuur uw brief.',
      '3',
      'zes weken',
      '6 weken',
      'binnen 3 dagen',
      'de datum op uw brief',
      'brief',
      '',
      '',
    ];
    const made = await make(answersOf({ what }));
    expect(made.end, made.text).toBe('well');
    expect(made.questions.join('\n')).toContain('Laat het getal hier weg. Een tijd of laatste dag komt bij de volgende vraag.');
    expect(made.questions.join('\n')).toContain('Schrijf een getal en een woord');
    const rule = await ruleOf(made);
    expect(rule).toContain('    term: 6 weken\n');
    expect(rule).toContain('    what: Stuur uw brief.\n    by: { fact: op-tijd, after: "de datum op uw brief" }\n    if-not: not-said\n');
    expect((await runCommand(['show', 'nl/uwv/verhuizing-doorgeven', '--rules', made.rules])).text).toContain('6 weken na de datum op uw brief.');
  });
});

test('a hard word is asked about; Enter keeps the sentence', async () => {
  const hard = 'Dit gaat over het arbeidsongeschiktheidscriterium.';
  const kept = await make(answersOf({ summary: [hard, ''] }));
  expect(kept.questions.join('\n')).toContain('Typ een betere zin, of Enter om hem te houden.');
  expect(await ruleOf(kept)).toContain(`summary: ${hard}`);
  const other = await make(answersOf({ summary: [hard, 'Dit duurt 6 weken.', 'Dit gaat over ziek zijn.'] }));
  expect(await ruleOf(other)).toContain('summary: Dit gaat over ziek zijn.');
});

test('a word of the glossary is explained without the writer doing anything', async () => {
  const made = await make(answersOf({ summary: ['Dit gaat over uw dagloon.'] }));
  expect(await ruleOf(made)).toContain('terms: [dagloon]\n');
  expect(await isGood(made, 'nl/uwv/verhuizing-doorgeven')).toEqual(['well', 'well']);
});

test('only who knows that nothing is asked says so', async () => {
  expect(await ruleOf(await make(answersOf({ what: ['', '1'] })))).toContain('asks: nothing\n');
  expect(await ruleOf(await make(answersOf({ what: ['', '2'] })))).toContain('asks: unknown\n');
  expect(await ruleOf(await make(answersOf({ kind: '3' })))).toContain('asks: unknown\n');
});

test('signs that mean something in YAML stay what they are', async () => {
  const summary = 'Let: "dit" is \'zo\' # niet, {nee';
  const made = await make(
    answersOf({ heading: ['- Kop: [a] & {b} | > "c"', '- Kop: [a] & {b} | > "c"', 'Kop'], summary: [summary, 'Dit: "zo" is \'het\' # echt.'] }),
  );
  expect(made.end, made.text).toBe('well');
  const rule = await ruleOf(made);
  expect(rule).toContain(`summary: ${JSON.stringify('Dit: "zo" is \'het\' # echt.')}`);
  expect(await isGood(made, 'nl/uwv/verhuizing-doorgeven')).toEqual(['well', 'well']);
});

describe('nothing is written', () => {
  const files = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();

  test('when the answers stop, wherever that is; what was answered is given back', async () => {
    const all = answersOf({ what: ['Betaal het bedrag.', '3', '6 weken', 'uw brief', 'brief', 'Awb 6:7', 'Dan belt UWV u.'] });
    const rules = await aFolderOfRules();
    const pages = await aTemporaryFolder();
    const before = await files(rules);
    for (let answered = 0; answered < all.length; answered += 1) {
      const { end, text, json } = await make(all.slice(0, answered), { rules, pages });
      expect(end).toBe('usage');
      expect(text).toMatch(/^Er kwam geen antwoord meer\. Er is niets geschreven\./);
      const given = all.slice(0, answered).filter(Boolean);
      expect((json as { answers?: string[] }).answers ?? []).toEqual(given);
      for (const answer of given) expect(text).toContain(`\n  ${answer}`);
    }
    expect(await files(rules)).toEqual(before);
    expect(await files(pages)).toEqual([]);
  });

  test('when one of the three files cannot be written; the others go away again', async () => {
    const pages = await aFolderOf([['nl', 'een bestand in de weg']]);
    const made = await make(answersOf(), { pages });
    expect(made.end).toBe('usage');
    expect(made.text).toContain('Er is niets geschreven.');
    expect(made.text).toContain('\n  Dit gaat over verhuizen.');
    expect(existsSync(join(made.rules, 'nl/uwv/pages/verhuizing-doorgeven.yaml'))).toBe(false);
    expect(existsSync(join(made.rules, 'nl/uwv/pages/verhuizing-doorgeven.cases.yaml'))).toBe(false);
  });
});

describe('what is there already', () => {
  test('gives its name to no other rule: a free name is proposed', async () => {
    const rules = await aFolderOfRules();
    await putFile(join(rules, 'nl/uwv/pages/verhuizing-doorgeven.cases.yaml'), 'helps: []\n');
    const made = await make(answersOf(), { rules });
    expect(made.questions.join('\n')).toContain('(Enter: verhuizing-doorgeven-2)');
    expect(await readFile(join(rules, 'nl/uwv/pages/verhuizing-doorgeven.cases.yaml'), 'utf8')).toBe('helps: []\n');
    expect(existsSync(join(rules, 'nl/uwv/pages/verhuizing-doorgeven-2.yaml'))).toBe(true);
  });

  test('is kept where it is a sample page, and the writer hears so', async () => {
    const pages = await aFolderOf([['nl/uwv/verhuizing-doorgeven.html', '<main><h1>Verhuizing doorgeven</h1></main>']]);
    const made = await make(answersOf(), { pages });
    expect(made.end).toBe('well');
    expect(made.text).toContain('verhuizing-doorgeven.html (was er al, en is niet veranderd)');
    expect(await readFile(join(pages, 'nl/uwv/verhuizing-doorgeven.html'), 'utf8')).toBe('<main><h1>Verhuizing doorgeven</h1></main>');
    expect(await isGood(made, 'nl/uwv/verhuizing-doorgeven')).toEqual(['well', 'well']);
  });
});

test('a file that is broken elsewhere keeps nobody from writing, and is named', async () => {
  const rules = await aFolderOfRules({ 'nl/uwv/pages/ziek.yaml': aRule({ kind: 'foto' }) });
  const made = await make(answersOf({ summary: ['Bel 0800 1234.', 'Bel UWV.'] }), { rules });
  expect(made.end, made.text).toBe('well');
  expect(made.text).toContain('1 bestand is kapot en doet niet mee: nl/uwv/pages/ziek.yaml.');
});

test('a folder that was not there yet is made', async () => {
  const rules = await aFolderOfRules();
  await mkdir(join(rules, 'nl/svb'));
  await putFile(
    join(rules, 'nl/svb/agency.yaml'),
    'name: SVB\nhosts: [{ host: www.svb.nl, access: page }]\nsources: [{ url: "https://www.svb.nl/", checked: 2026-09, how: live }]\n',
  );
  const made = await make(answersOf({ unknown: ['Wij weten niet wat SVB doet.'] }), { at: 'https://www.svb.nl/aow', rules });
  expect(made.end, made.text).toBe('well');
  expect(await isGood(made, 'nl/svb/aow')).toEqual(['well', 'well']);
});

test('a program reads which rule was made, in which files', async () => {
  const rules = await aFolderOfRules();
  const pages = await aTemporaryFolder();
  expect(await jsonOf(['new', address, '--rules', rules, '--pages', pages], { answers: answersOf() })).toMatchObject({
    ok: true,
    rule: 'nl/uwv/verhuizing-doorgeven',
    files: [
      join(rules, 'nl/uwv/pages/verhuizing-doorgeven.yaml'),
      join(rules, 'nl/uwv/pages/verhuizing-doorgeven.cases.yaml'),
      join(pages, 'nl/uwv/verhuizing-doorgeven.html'),
    ],
    problems: [],
  });
});

test('the questions are asked in English too', async () => {
  const { questions } = await runCommand(['new', address, '--rules', await aFolderOfRules(), '--in', 'en'], { answers: ['Moving'] });
  expect(questions).toHaveLength(2);
  expect(questions[0]).toMatch(/^A new rule for UWV\..*\nWhich heading stands on top of the page\? Type it exactly\.$/);
  expect(questions[1]).toBe('What is the name of the file? (Enter: verhuizing-doorgeven)');
});
