import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import { registerProblems } from '../../../core/rule/check-register.ts';
import type { Problem } from '../../../core/rule/problem.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aContactEntry, anAgency, aRule, by, type FileChanges, paths, problemsOf } from './a-rules-folder.ts';

const codes: readonly Problem['code'][] = ['PUBLIC_SUFFIX', 'LOOKALIKE_HOST', 'DOUBLE_NUMBER', 'UNREGISTERED_LINK', 'UNREGISTERED_NUMBER'];

/** The problems with the register in a folder: code, file, place and what the sentence says. */
const told = (changes: FileChanges): string[] =>
  problemsOf(changes)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, file, path, values }) => [code, file, path, ...Object.values(values)].join(' '));

const saying = (summary: string): FileChanges => ({ [paths.rule]: aRule({ summary }) });
const source = (url: string) => ({ id: 'pagina', url, checked: '2026-09', how: 'reported' });

describe('a link', () => {
  test.each([
    ['to a host of an agency', 'https://www.uwv.nl/nl/contact'],
    ['to another host of the same domain', 'https://werkgevers.uwv.nl/x'],
    ['to the domain itself', 'https://uwv.nl'],
  ])('%s is in the register', (_, address) => {
    expect(told(saying(`Kijk op [de site](${address}).`))).toEqual([]);
  });

  test('to a source of its own rule is in the register, and to the source of another is not', () => {
    const link = '[de wet](https://wetten.overheid.nl/BWBR0005537)';
    const rule = (url: string) => aRule({ summary: `Lees ${link}.`, sources: [source(url)] });
    expect(told({ [paths.rule]: rule('https://wetten.overheid.nl/BWBR0005537') })).toEqual([]);
    const other = {
      'nl/uwv/letters/brief.yaml': aRule({ kind: 'letter', match: undefined, sources: [source('https://wetten.overheid.nl/BWBR0005537')] }),
    };
    expect(told({ ...other, [paths.rule]: rule('https://wetten.overheid.nl/BWBR0005537#7') })).toEqual([
      'UNREGISTERED_LINK nl/uwv/pages/ww.yaml summary https://wetten.overheid.nl/BWBR0005537',
    ]);
  });

  test('to the page of a contact is in the register as it is written there, and no further', () => {
    const contacts = { [paths.contacts]: [aContactEntry({ page: 'https://www.geldfit.nl/hulp' })] };
    expect(told({ ...contacts, ...saying('Kijk op [Geldfit](https://www.geldfit.nl/hulp).') })).toEqual([]);
    expect(told({ ...contacts, ...saying('Kijk op [Geldfit](https://www.geldfit.nl/).') })).toEqual([
      'UNREGISTERED_LINK nl/uwv/pages/ww.yaml summary https://www.geldfit.nl/',
    ]);
  });

  const link = 'Kijk op [deze site](https://www.example.com/).';

  test.each<[string, FileChanges, string]>([
    ['a rule', { [paths.rule]: aRule({ unknown: ['Wij weten niets.', link] }) }, 'nl/uwv/pages/ww.yaml unknown/2'],
    ['a step', { [paths.rule]: aRule({ steps: [{ id: 'kijk', do: link }] }) }, 'nl/uwv/pages/ww.yaml steps/kijk/do'],
    ['the rights of an agency', { [paths.agency]: anAgency({ rights: { helper: link } }) }, 'nl/uwv/agency.yaml rights/helper'],
    [
      'the rights of a country',
      { [paths.country]: { name: 'Nederland', languages: ['nl'], rights: { object: link } } },
      'nl/country.yaml rights/object',
    ],
    ['a contact', { [paths.contacts]: [aContactEntry({ 'other-ways': [link] })] }, 'nl/uwv/contacts.yaml telefoon/other-ways/1'],
    ['a word', { [paths.glossary]: [{ id: 'dagloon', word: 'dagloon', is: link }] }, 'nl/glossary.yaml dagloon/is'],
    ['a translation', { [paths.ruleInEnglish]: { by: by('machine'), summary: link } }, 'nl/uwv/pages/ww.en.yaml summary'],
    [
      'a translated contact',
      { 'nl/uwv/contacts.en.yaml': { by: by('machine'), contacts: { telefoon: { for: link } } } },
      'nl/uwv/contacts.en.yaml contacts/telefoon/for',
    ],
    ['a translated word', { 'nl/glossary.en.yaml': { by: by('machine'), terms: { dagloon: { is: link } } } }, 'nl/glossary.en.yaml terms/dagloon/is'],
  ])('in %s is looked at', (_, changes, place) => {
    expect(told(changes)).toEqual([`UNREGISTERED_LINK ${place} https://www.example.com/`]);
  });

  test('in a translation may lead to the sources of the Dutch rule', () => {
    const english = { by: by('machine'), summary: 'See [this](https://wetten.overheid.nl/BWBR0005537).' };
    const rule = aRule({ sources: [source('https://wetten.overheid.nl/BWBR0005537')] });
    expect(told({ [paths.rule]: rule, [paths.ruleInEnglish]: english })).toEqual([]);
  });
});

describe('a phone number in a sentence', () => {
  test.each([
    ['Bel 088 123 45 67.', '088 123 45 67'],
    ['Bel 0881234567.', '0881234567'],
    ['Bel 0800 1351 voor hulp.', '0800 1351'],
    ['Bel 0800-0220000.', '0800-0220000'],
    ['Bel 0900-8844.', '0900-8844'],
    ['Bel 0900 9 5 8 3', '0900 9 5 8 3'],
    ['Bel 14 020 voor de gemeente.', '14 020'],
    ['Bel 14-0316.', '14-0316'],
    ['Bel +31 88 898 20 01.', '+31 88 898 20 01'],
    ['Bel +31 (0)20 555 5555.', '+31 (0)20 555 5555'],
    ['Bel 0031 20 555 55 55.', '0031 20 555 55 55'],
    ['Bel (020) 555 5555.', '(020) 555 5555'],
    ['Bel 020-5555555', '020-5555555'],
    ['Bel 020/555 55 55', '020/555 55 55'],
    ['Bel 020 – 555.55.55', '020 – 555.55.55'],
    ['App naar 06-12345678.', '06-12345678'],
    ['App naar 06 12 34 56 78 nu', '06 12 34 56 78'],
    ['Op 01-02-2026 belt u 0800 1351.', '0800 1351'],
    ['Bel **088 123 45 67**.', '088 123 45 67'],
    ['Bel 088 **123 45 67**.', '088 123 45 67'],
    ['Kijk op [088 123 45 67](https://www.uwv.nl/).', '088 123 45 67'],
    ['Bel 113 als u niet meer wilt.', '113'],
    ['Bel in nood 06-12345678 of 088 123 45 67.', '06-12345678'],
  ])('%s', (sentence, found) => {
    expect(told(saying(sentence))[0]).toBe(`UNREGISTERED_NUMBER nl/uwv/pages/ww.yaml summary ${found}`);
  });

  test('every number of a sentence is told', () => {
    expect(told(saying('Bel 06-12345678 of 088 123 45 67.'))).toHaveLength(2);
  });

  test.each([
    'Dat geldt in 2026 en 2027.',
    'Dat was op 01-02-2026 10 dagen geleden.',
    'Dat was op 09/11/2026 of 2026-09-14.',
    'Van 01-01-2026 tot 01-02-2026.',
    'Wij zijn open van 08.00-17.00 uur en 09:00-12:30.',
    'Maandag 08.00-17.00, dinsdag 09.00 - 12.30 uur.',
    'U krijgt € 1.250,00 of € 0800 en 21,80 euro.',
    'U krijgt 14.020 punten en 14,020.',
    'Dat staat in artikel 6:7 en 4:14 van de wet.',
    'Uw nummer heeft 9 cijfers: 012345678.',
    'Dat duurt 06 12 {termijn} 34 56 78 weken.',
    'Vul formulier 0123 4567 in.',
    'Kijk op [de site](https://www.uwv.nl/0881234567).',
    'Stuur het naar postbus 58100, 1040 HC Amsterdam.',
    'Het kan 5 6 of 7 weken duren.',
  ])('%s has none', (sentence) => {
    const facts = [{ id: 'termijn', duration: '4 weken', near: ['weken'] }];
    expect(told({ [paths.rule]: aRule({ summary: sentence, facts }) })).toEqual([]);
  });

  test('in a translation or a contact is looked at too', () => {
    expect(told({ [paths.ruleInEnglish]: { by: by('machine'), summary: 'Call 088 123 45 67.' } })).toContain(
      'UNREGISTERED_NUMBER nl/uwv/pages/ww.en.yaml summary 088 123 45 67',
    );
    expect(told({ [paths.contacts]: [aContactEntry({ phone: '088 898 92 94', 'first-words': 'Bel anders 0800 1351.' })] })).toEqual([
      'UNREGISTERED_NUMBER nl/uwv/contacts.yaml telefoon/first-words 0800 1351',
    ]);
  });
});

describe('a number in the register', () => {
  const contact = (phone: string, id = 'ander'): object => aContactEntry({ id, phone });

  test('stands once, however its digits are grouped', () => {
    expect(told({ [paths.contacts]: [contact('088 898 92 94', 'telefoon'), contact('0888 989 294')] })).toEqual([
      'DOUBLE_NUMBER nl/uwv/contacts.yaml ander/phone 0888 989 294 uwv/telefoon',
    ]);
  });

  test('stands once over all files', () => {
    const country = { [paths.countryContacts]: [contact('0800 8020')] };
    expect(told({ ...country, [paths.contacts]: [contact('08008020', 'telefoon')] })).toEqual([
      'DOUBLE_NUMBER nl/uwv/contacts.yaml telefoon/phone 08008020 nl/ander',
    ]);
  });

  test('may be unlike another, or not be there', () => {
    expect(
      told({
        [paths.contacts]: [
          contact('088 898 92 94', 'telefoon'),
          contact('088 898 92 95'),
          aContactEntry({ id: 'leeg' }),
          aContactEntry({ id: 'ook' }),
        ],
      }),
    ).toEqual([]);
  });
});

describe('a host', () => {
  const agency = (host: string): object =>
    anAgency({
      hosts: [
        { host: 'www.uwv.nl', access: 'page' },
        { host, access: 'page' },
      ],
    });
  const secondAgency = (host: string): FileChanges => ({
    'nl/zzz/agency.yaml': anAgency({ name: 'Zzz', hosts: [{ host, access: 'page' }] }),
  });

  test('below which anybody can make a site belongs to no agency', () => {
    expect(told({ [paths.agency]: agency('github.io') })).toEqual(['PUBLIC_SUFFIX nl/uwv/agency.yaml hosts/2/host github.io']);
  });

  test('that looks like one of an agency before it is told once, with the other', () => {
    expect(told(secondAgency('www.uwv-nl.com'))).toEqual(['LOOKALIKE_HOST nl/zzz/agency.yaml hosts/1/host www.uwv-nl.com www.uwv.nl']);
  });

  test('of one agency may look like another of its own', () => {
    expect(told({ [paths.agency]: agency('uwv-nl.com') })).toEqual([]);
  });

  const false_ = 'https://www.uvw.nl/x';
  test.each<[string, FileChanges, string]>([
    ['a source of a rule', { [paths.rule]: aRule({ sources: [source(false_)] }) }, 'nl/uwv/pages/ww.yaml sources/pagina/url'],
    ['a source of an agency', { [paths.agency]: anAgency({ sources: [source(false_)] }) }, 'nl/uwv/agency.yaml sources/pagina/url'],
    ['the contact page of an agency', { [paths.agency]: anAgency({ 'contact-page': false_ }) }, 'nl/uwv/agency.yaml contact-page'],
    ['the source of a contact', { [paths.contacts]: [aContactEntry({ source: source(false_) })] }, 'nl/uwv/contacts.yaml telefoon/source/url'],
    ['the page of a contact', { [paths.contacts]: [aContactEntry({ page: false_ })] }, 'nl/uwv/contacts.yaml telefoon/page'],
    [
      'the source of a word',
      { [paths.glossary]: [{ id: 'dagloon', word: 'dagloon', is: 'Loon.', source: source(false_) }] },
      'nl/glossary.yaml dagloon/source/url',
    ],
    ['a link', saying(`Kijk op [de site](${false_}).`), 'nl/uwv/pages/ww.yaml summary'],
  ])('in %s is held against the agencies', (_, changes, place) => {
    expect(told(changes)).toEqual([`LOOKALIKE_HOST ${place} www.uvw.nl www.uwv.nl`]);
    const free: FileChanges = JSON.parse(JSON.stringify(changes).replaceAll('www.uvw.nl', 'github.io'));
    expect(told(free)).toEqual([`PUBLIC_SUFFIX ${place} github.io`]);
  });
});

test('content-rules keeps its own register', async () => {
  const folder = fileURLToPath(new URL('../../../content-rules', import.meta.url));
  const { content } = readContent(await readRulesFolder(folder));
  expect(content.agencies.size).toBeGreaterThan(2);
  expect(content.contacts.size).toBeGreaterThan(8);
  expect(content.rules.size).toBeGreaterThan(5);
  expect(registerProblems(content)).toEqual([]);
});
