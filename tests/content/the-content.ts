// The folder content-rules as the build reads it, and what stands in it, for tests that are made from it.
import { join } from 'node:path';
import { readRulesFolder } from '../../cli/rules-folder.ts';
import type { Content } from '../../core/rule/content.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { type FileTexts, readContent } from '../../core/rule/read-content.ts';
import { inlinesOf, readRichText } from '../../core/rule/rich-text.ts';
import { wordsBelow, wordsOfContact, wordsOfRule, wordsOfTerm } from '../../core/rule/words.ts';

export const root = join(import.meta.dirname, '..', '..');

export const files: FileTexts = await readRulesFolder(join(root, 'content-rules'));

/** All content; a folder with a problem stops every test with the report that a writer gets. */
export function theContent(): Content {
  const read = readContent(files);
  if (!read.ok) throw new Error(`\n${problemReport(read.trouble, 'nl')}`);
  return read.value;
}

/** Every text that a reader sees, in every language, by where it comes from: `nl/uwv/ww-aanvragen asks.bel.what`. */
export function textsOf(content: Content): [where: string, text: string][] {
  const named = (owner: string, words: Iterable<readonly [string, string]>): [string, string][] =>
    [...words].map(([name, text]) => [`${owner} ${name}`, text]);
  const rights = (owner: string, said: object | undefined): [string, string][] =>
    named(
      owner,
      Object.entries(said ?? {}).map(([slot, text]) => [`rights.${slot}`, text as string]),
    );
  return [
    ...[...content.rules.values()].flatMap(({ id, read }) => named(id, wordsOfRule(read.content))),
    ...[...content.agencies.values()].flatMap(({ id, read }) => rights(id, read.content.rights)),
    ...[...content.countries.values()].flatMap(({ id, read }) => rights(id, read.content.rights)),
    ...[...content.contacts.values()].flatMap(({ id, contact }) => named(`contact ${id}`, wordsOfContact(contact))),
    ...[...content.terms.values()].flatMap((terms) => [...terms.values()].flatMap((term) => named(`term ${term.id}`, wordsOfTerm(term)))),
    ...content.overlays.flatMap(({ owner, language, read: { content: overlay } }) => {
      const { by: _, ...below } = overlay;
      return named(`${owner} (${language})`, wordsBelow(below));
    }),
    ...[...content.interfaces].flatMap(([language, { content: file }]) => named(`interface (${language})`, Object.entries(file.words))),
  ];
}

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
