// docs/problems.nl.md and docs/problems.en.md explain every code of the checker to people who write rules. The examples are
// tried: what stands below "goed" can be read, and what stands below "fout" is what its code says it is, where one file tells.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explanationsIn } from '../../../cli/explanations.ts';
import { readPlainWords } from '../../../cli/plain-words.ts';
import { checkPlain } from '../../../core/plain/check-plain.ts';
import { plainLists } from '../../../core/plain/lists.ts';
import { isPlainCode, type ProblemCode, problemCodes } from '../../../core/rule/problem.ts';
import { readYaml } from '../../../core/rule/read-yaml.ts';
import { readRichText } from '../../../core/rule/rich-text.ts';
import { strangeIn } from '../../../core/rule/strange-text.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const pages = { nl: readFileSync(path('docs/problems.nl.md'), 'utf8'), en: readFileSync(path('docs/problems.en.md'), 'utf8') };
type Language = keyof typeof pages;
const languages = Object.keys(pages) as Language[];
const heads = { nl: ['# fout', '# goed'], en: ['# wrong', '# right'] } as const;

type Example = { readonly wrong: string; readonly right: string };

/** The example of an explanation: one block, the wrong text first. Nothing where it is not there as a whole. */
function exampleIn(text: string, language: Language): Example | undefined {
  const [fault, good] = heads[language];
  const block = /^```yaml\n(.*?)^```$/ms.exec(text)?.[1] ?? '';
  const [, wrong = '', right = ''] = new RegExp(`^${fault}\\n(.*?)^${good}\\n(.*)$`, 'ms').exec(block) ?? [];
  return wrong.trim() === '' || right.trim() === '' ? undefined : { wrong, right };
}

/** Everything that is missing from a page or does not belong there. */
function gapsIn(page: string, language: Language): string[] {
  const found = explanationsIn(page);
  const headings: readonly string[] = page.match(/^## .*$/gm) ?? [];
  return [
    ...problemCodes.filter((code) => !found.has(code)).map((code) => `${code}: no section`),
    ...[...found.keys()].filter((code) => !(problemCodes as readonly string[]).includes(code)).map((code) => `${code}: no such code`),
    ...headings.filter((heading, index) => headings.indexOf(heading) < index).map((heading) => `${heading}: twice`),
    ...[...found].flatMap(([code, text]) => gapsInSection(text, language).map((gap) => `${code}: ${gap}`)),
  ];
}

function gapsInSection(text: string, language: Language): string[] {
  const [meaning = '', why = ''] = text.split('\n\n');
  const example = exampleIn(text, language);
  return [
    ...(meaning === '' || meaning.startsWith('```') ? ['no meaning'] : []),
    ...(why.startsWith(language === 'nl' ? 'Waarom? ' : 'Why? ') ? [] : ['no reason']),
    ...(example ? [] : ['no example']),
    ...(example && !readYaml(example.right, 'right.yaml').ok ? ['the right example cannot be read'] : []),
  ];
}

test.each(languages)('every code is explained in %s, with a reason and an example that can be read', (language) => {
  expect(gapsIn(pages[language], language)).toEqual([]);
});

test('both languages explain the codes in the same order', () => {
  expect([...explanationsIn(pages.en).keys()]).toEqual([...explanationsIn(pages.nl).keys()]);
});

describe('the examples are true:', () => {
  const examples = (language: Language): (readonly [ProblemCode, Example])[] =>
    problemCodes.map((code) => [code, exampleIn(explanationsIn(pages[language]).get(code) ?? '', language) ?? expect.fail(code)] as const);
  /** Codes that the reader of YAML gives, without any other file. */
  const ofReading = new Set(
    'TAB ANCHOR TAG SEVERAL_DOCUMENTS COLON_IN_SENTENCE WRONG_INDENT BROKEN_YAML DOUBLE_KEY KEY_NOT_PLAIN FORBIDDEN_KEY TOO_DEEP NOT_TEXT'.split(' '),
  );

  /** Codes that show in a text by itself. */
  const ofTexts = new Set(['STRANGE_CHARACTER', 'BANK_ACCOUNT', 'BROKEN_MARKUP']);

  test.each(languages)('a file is read wrongly in just the way that the code says (%s)', (language) => {
    for (const [code, { wrong }] of examples(language).filter(([each]) => ofReading.has(each))) {
      const read = readYaml(wrong, 'wrong.yaml');
      expect(read.ok ? [] : read.trouble.map((problem) => problem.code), code).toContain(code);
    }
  });

  test.each(languages)('a text is strange or unfinished in just the way that the code says (%s)', (language) => {
    const textsIn = (text: string): string[] => Object.values(parse(text) as Record<string, string>);
    const troubles = (text: string): string[] =>
      textsIn(text).flatMap((each) => [strangeIn(each, 'latin')?.code ?? [], readRichText(each).ok ? [] : 'BROKEN_MARKUP'].flat());
    for (const [code, { wrong, right }] of examples(language).filter(([each]) => ofTexts.has(each))) {
      expect(troubles(wrong), code).toEqual([code]);
      expect(troubles(right), code).toEqual([]);
    }
  });

  test.each(languages)('a sentence is hard in just the way that the code says, and its mend in none (%s)', async (language) => {
    const lists = plainLists(await readPlainWords(path('content-rules/plain')), [{ id: 'dagloon', word: 'dagloon' }]);
    const codesOf = (text: string): string[] =>
      Object.values(parse(text) as Record<string, unknown>)
        .flatMap((value) => (typeof value === 'string' ? [value] : []))
        .flatMap((sentence) => checkPlain(sentence, lists, { names: new Set(['UWV']) }).map(({ code }) => code));
    for (const [code, { wrong, right }] of examples(language).filter(([each]) => isPlainCode(each))) {
      expect(codesOf(wrong), code).toContain(code);
      expect(codesOf(right), code).toEqual([]);
    }
  });
});

describe('what a changed page would hide is found:', () => {
  const section = /^## TAB\n.*?(?=^## )/ms;
  const planted = (change: (section: string) => string): string[] => {
    const changed = pages.nl.replace(section, change);
    expect(changed).not.toBe(pages.nl);
    return gapsIn(changed, 'nl');
  };

  test('a code without a section', () => expect(planted(() => '')).toEqual(['TAB: no section']));
  test('a section without a code', () => expect(planted((text) => `${text}${text.replace('## TAB', '## TABS')}`)).toEqual(['TABS: no such code']));
  test('a section that stands twice', () => expect(planted((text) => `${text}${text}`)).toEqual(['## TAB: twice']));
  test('a section without a reason', () => expect(planted((text) => text.replace('Waarom?', 'Dus'))).toEqual(['TAB: no reason']));
  test('a section without an example', () => expect(planted((text) => text.replace(/```yaml.*```/s, ''))).toEqual(['TAB: no example']));
  test('an example without its mend', () => expect(planted((text) => text.replace('# goed', '# beter'))).toEqual(['TAB: no example']));
  test('a mend that cannot be read', () =>
    expect(planted((text) => text.replace('  paths: [/nl/ww/**]\n```', '  paths: [/nl/ww/**\n```'))).toEqual([
      'TAB: the right example cannot be read',
    ]));
});
