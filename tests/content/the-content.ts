// The folder content-rules as the build reads it, and what stands in it, for tests that are made from it.
import { join } from 'node:path';
import { readPlainWords } from '../../cli/plain-words.ts';
import { readRulesFolder } from '../../cli/rules-folder.ts';
import type { Content } from '../../core/rule/content.ts';
import { inlinesOf } from '../../core/rule/inlines.ts';
import { overlayWords } from '../../core/rule/overlay.ts';
import { isBroken } from '../../core/rule/problem.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { type FileTexts, readContent } from '../../core/rule/read-content.ts';
import { readRichText } from '../../core/rule/rich-text.ts';
import { wordsOfContact, wordsOfRights, wordsOfRule, wordsOfTerm } from '../../core/rule/words.ts';

export const root = join(import.meta.dirname, '..', '..');

export const files: FileTexts = await readRulesFolder(join(root, 'content-rules'));

const { content, problems } = readContent(files, await readPlainWords(join(root, 'content-rules', 'plain')));

/** Everything the checker says of the folder, warnings too. */
export const problemsFound = problems;

/** All content; a folder in which something is broken stops every test with the report that a writer gets. */
export function theContent(): Content {
  const broken = problems.filter(isBroken);
  if (broken.length > 0) throw new Error(`\n${problemReport(broken, 'nl')}`);
  return content;
}

/** Every text that a reader sees, in every language, by where it comes from: `nl/uwv/ww-aanvragen asks.bel.what`. */
export function textsOf(content: Content): [where: string, text: string][] {
  const named = (owner: string, words: Iterable<readonly [string, string]>): [string, string][] =>
    [...words].map(([name, text]) => [`${owner} ${name}`, text]);
  return [
    ...[...content.rules.values()].flatMap(({ id, read }) => named(id, wordsOfRule(read.content))),
    ...[...content.agencies.values()].flatMap(({ id, read }) => named(id, wordsOfRights(read.content.rights))),
    ...[...content.countries.values()].flatMap(({ id, read }) => named(id, wordsOfRights(read.content.rights))),
    ...[...content.contacts.values()].flatMap(({ id, contact }) => named(`contact ${id}`, wordsOfContact(contact))),
    ...[...content.glossaries.values()].flatMap(({ terms }) => [...terms.values()].flatMap((term) => named(`term ${term.id}`, wordsOfTerm(term)))),
    ...content.overlays.flatMap((overlay) => named(`${overlay.read.file} (${overlay.language})`, overlayWords(overlay))),
    ...[...content.interfaces].flatMap(([language, { content: file }]) => named(`interface (${language})`, wordingsOf(file.words))),
  ];
}

/** Each wording of the panel's sentences; one with a number in it has several. */
const wordingsOf = (words: Readonly<Record<string, string | Readonly<Record<string, string>>>>): [string, string][] =>
  Object.entries(words).flatMap(([key, said]): [string, string][] =>
    typeof said === 'string' ? [[key, said]] : Object.entries(said).map(([form, wording]) => [`${key}.${form}`, wording]),
  );

/** The sentences in a text, without their markup; a fact counts as two words, "6 weken". */
export function sentencesIn(text: string): string[] {
  const tree = readRichText(text);
  if (!tree.ok) return [text];
  const plain = tree.value
    .map((block) =>
      inlinesOf([block])
        .map((inline) => (inline.kind === 'fact' ? 'zes weken' : inline.text))
        .join(''),
    )
    .join('\n');
  return plain
    .split(/(?<=[.?!])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

export const wordsIn = (sentence: string): string[] => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
