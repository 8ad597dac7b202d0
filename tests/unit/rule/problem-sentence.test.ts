import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import type { Problem } from '../../../core/rule/problem.ts';
import { problemLine, problemReport, problemSentence } from '../../../core/rule/problem-sentence.ts';
import { readContent } from '../../../core/rule/read-content.ts';
import { aRulesFolder } from './a-rules-folder.ts';

const broken = fileURLToPath(new URL('../../fixtures/broken', import.meta.url));

/** For each code: what a writer reads of tests/fixtures/broken/CODE, laid over a folder that is right otherwise. */
const lineOf: Record<string, string | RegExp> = {
  ANCHOR: 'nl/uwv/pages/ww.yaml 7:10  "**Let" begint met een teken met een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  BROKEN_MARKUP: 'nl/uwv/pages/ww.en.yaml 2:10  summary  "**" is niet af. Kijk naar **…**, [[…]] en {…}.',
  BROKEN_YAML: 'nl/uwv/pages/ww.yaml 7:16  Deze regel kunnen we niet lezen. Kijk naar aanhalingstekens, haakjes en spaties, ook in de regel erboven.',
  COLON_IN_SENTENCE: 'nl/uwv/pages/ww.yaml 7:10  In deze zin staat een dubbele punt. Zet de zin tussen aanhalingstekens, of schrijf hem onder ">".',
  DOUBLE_HOST: 'nl/uwv/agency.yaml 5:15  hosts/1/host  De site www.uwv.nl staat ook bij nl/svb. Een site hoort bij één organisatie.',
  DOUBLE_ID: 'nl/uwv/pages/ww.yaml 11:11  steps/log-in/id  De id "log-in" is er al. Kies een andere.',
  DOUBLE_KEY: 'nl/uwv/pages/ww.yaml 9:1  "asks" staat hier twee keer. Haal er een weg.',
  EMPTY: 'nl/uwv/pages/ww.yaml 7:10  summary  Hier staat nog niets. Vul het in, of haal de regel weg.',
  FIGURE_IN_OVERLAY:
    'nl/uwv/pages/ww.en.yaml 2:10  summary  In een vertaling mag geen getal staan dat niet in het Nederlands staat (2026). Gebruik {…}.',
  FILE_TOO_LARGE: 'nl/uwv/pages/ww.yaml 1:1  Dit bestand is te groot: 65913 bytes. Het mag 65536 bytes zijn. Maak er twee bestanden van.',
  FORBIDDEN_KEY: 'nl/uwv/pages/ww.yaml 9:1  "__proto__" mag hier niet als naam. Kies een andere naam.',
  INVISIBLE_CHARACTER: 'nl/uwv/pages/ww.yaml 7:26  Hier staat een teken dat u niet ziet (U+200B). Typ dit woord opnieuw.',
  KEY_NOT_PLAIN: 'nl/uwv/pages/ww.yaml 9:1  Voor de dubbele punt hoort één woord te staan.',
  MISSING_KEY: 'nl/uwv/pages/ww.yaml 1:1  summary  Hier ontbreekt "summary". Voeg het toe.',
  NOTHING_NOT_HERE:
    'nl/uwv/pages/ww.yaml 8:7  asks  Bij de soort "login" kan niet staan dat de pagina niets vraagt. Wij kennen het dossier van de lezer niet.',
  NOT_FOUND: 'nl/uwv/pages/ww.yaml 9:12  contacts/1  "uwv/telefon" vinden we niet bij de contacten. Bedoelt u "uwv/telefoon"?',
  NOT_TEXT: 'nl/uwv/pages/ww.yaml 7:17  Dit is geen gewone tekst (UTF-8). Bewaar het bestand opnieuw als UTF-8.',
  NO_CONDITION:
    'nl/uwv/pages/ww.yaml 4:3  match  Zet onder "when" waaraan u de pagina herkent, bijvoorbeeld een kop. Een site in onderhoud heeft ook dit adres.',
  NO_MATCH_HERE: 'nl/uwv/letters/brief.yaml 4:3  match  Een brief heeft geen adres. Haal "match" weg.',
  NO_SUCH_TEXT: 'nl/uwv/pages/ww.en.yaml 2:9  sumary  Deze tekst staat niet in het Nederlands. Bedoelt u "summary"?',
  PLACEHOLDERS_DIFFER: 'nl/uwv/pages/ww.en.yaml 2:10  summary  In deze zin horen dezelfde {…} en [[…]] als in het Nederlands: [[dagloon]].',
  RIGHTS_INCOMPLETE:
    'nl/uwv/pages/ww.yaml 10:3  rights  Bij deze soort horen alle acht rechten. Deze ontbreken: helper. Schrijf "none" of "not-said" als er niets is.',
  SAME_RANK: 'nl/uwv/pages/ww-ook.yaml 4:10  match/paths  Dit adres past even goed bij nl/uwv/pages/ww.yaml. Maak een van de twee preciezer.',
  SEVERAL_DOCUMENTS: 'nl/uwv/pages/ww.yaml 1:1  Een regel met "---" of "%" mag hier niet. Een bestand is één tekst.',
  TAB: 'nl/uwv/pages/ww.yaml 4:1  Hier staat een tab. Gebruik spaties: twee voor elk niveau.',
  TAG: 'nl/uwv/pages/ww.yaml 7:10  "!Let" begint met een uitroepteken. Zet de tekst tussen aanhalingstekens.',
  TOO_DEEP: 'nl/uwv/pages/ww.yaml 17:20  needs/1/what  Hier springt de tekst te vaak in. Er mogen 8 niveaus zijn.',
  TOO_MANY_PARTS: /^nl\/glossary\.yaml \d+:\d+ {2}Dit bestand heeft te veel onderdelen\. Er mogen er 2000 zijn\. Maak er twee bestanden van\.$/,
  UNKNOWN_FILE: 'nl/uwv/paginas/ww.yaml 1:1  Dit bestand hoort hier niet: we weten niet wat voor soort bestand het is. Kijk naar de map en de naam.',
  UNKNOWN_KEY: 'nl/uwv/pages/ww.yaml 7:1  sumary  "sumary" kennen we niet. Bedoelt u "summary"?',
  WRONG_CHOICE:
    'nl/uwv/pages/ww.yaml 2:7  kind  "informatie" kan hier niet. Kies uit: form, decision, duty, information, login, letter, section, hub. Bedoelt u "information"?',
  WRONG_INDENT: 'nl/uwv/pages/ww.yaml 5:1  Deze regel staat niet recht onder de vorige. Zet er spaties voor of haal ze weg.',
  WRONG_SHAPE: 'nl/uwv/pages/ww.yaml 9:10  unknown  Hier hoort een lijst met streepjes. Er staat tekst.',
  WRONG_VALUE:
    'nl/uwv/pages/ww.yaml 12:59  sources/pagina/checked  "september" klopt hier niet. Schrijf een dag (2026-09-14), een maand (2026-09), een jaar (2026) of jaren (2018..2022).',
};

async function problemsIn(code: string): Promise<readonly Problem[]> {
  const read = readContent(new Map([...aRulesFolder(), ...(await readRulesFolder(`${broken}/${code}`))]));
  return read.ok ? [] : read.trouble;
}

describe('one broken fixture for each code', () => {
  test.each(Object.entries(lineOf))('%s is told in one sentence, at its place', async (code, line) => {
    const problems = await problemsIn(code);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const lines = problems.map((problem) => problemLine(problem, 'nl'));
    expect(lines).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  test.each(Object.keys(lineOf))('%s has an English sentence of its own, with every value filled in', async (code) => {
    for (const problem of await problemsIn(code)) {
      const sentence = problemSentence(problem, 'en');
      expect(sentence).toMatch(/^["A-Z\d].*[.?]$/);
      expect(sentence).not.toBe(problemSentence(problem, 'nl'));
      expect(sentence).not.toMatch(/undefined|een lijst|een groep|tekst\b/);
    }
  });

  test('no code goes without', () => {
    const source = readFileSync(new URL('../../../core/rule/problem.ts', import.meta.url), 'utf8');
    const union = /type ProblemCode =(?<codes>[^;]+);/.exec(source)?.groups?.codes ?? '';
    const codes = [...union.matchAll(/'(\w+)'/g)].map((found) => found[1]).sort();
    expect(codes.length).toBeGreaterThan(0);
    expect(Object.keys(lineOf).sort()).toEqual(codes);
    expect(readdirSync(broken).sort()).toEqual(codes);
  });
});

describe('a report', () => {
  const problem: Problem = { code: 'EMPTY', file: 'a.yaml', path: 'title', line: 3, column: 5, values: {} };

  test('has a line for each problem and counts them with their files', () => {
    const report = problemReport([problem, { ...problem, line: 4 }, { ...problem, file: 'b.yaml' }], 'nl');
    expect(report.split('\n')).toEqual([
      'a.yaml 3:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      'a.yaml 4:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      'b.yaml 3:5  title  Hier staat nog niets. Vul het in, of haal de regel weg.',
      '3 problemen in 2 bestanden.',
    ]);
  });

  test('counts one as one', () => {
    expect(problemReport([problem], 'nl')).toMatch(/\n1 probleem in 1 bestand\.$/);
    expect(problemReport([problem], 'en')).toMatch(/\n1 problem in 1 file\.$/);
  });

  test('leaves the place in the file out where there is none', () => {
    expect(problemLine({ ...problem, path: '' }, 'en')).toBe('a.yaml 3:5  There is nothing here yet. Fill it in, or remove the line.');
  });
});
