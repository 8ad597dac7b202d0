// Pages of one size, in paragraphs, and what a panel asks about them: facts of a rule of ours, words of a large glossary.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../browser/driver.mjs';
import { textPage } from '../browser/government-page.mjs';
import { seeded } from '../seeded.mjs';
import { makeGlossary, makeText } from '../terms/texts.mjs';

export const glossary = makeGlossary(10_000, seeded(10_000));

/** All words that the panel may ask for on the pages of an agency of ours. */
export const ownWords = Object.entries(pack().forms).map(([id, forms]) => ({ id, forms }));

/** Sentences that name the facts of the rule, or nearly; every third paragraph has one. */
const sentences = [
  'U kunt het aanvragen tot uiterlijk 1 week na uw eerste werkloosheidsdag.',
  'Binnen 4 weken krijgt u een beslissing met de post.',
  'Let op: aanvragen kan vanaf 1 week voor uw eerste werkloosheidsdag, en daarna nog 3 weken.',
  'Duurt de beslissing langer dan 8 weken, dan bellen wij u.',
];

/** A page of so many characters with words of the glossary and facts in it. */
export function pageOf(characters) {
  const random = seeded(characters);
  const paragraphs = [];
  for (let length = 0; length < characters; ) {
    const text = makeText(glossary, 250 + random() * 250, random);
    const at = paragraphs.length;
    paragraphs.push(at % 3 === 0 ? `${text} ${sentences[(at / 3) % sentences.length]}` : text);
    length += paragraphs[at].length + 8;
  }
  return textPage(paragraphs);
}

/** What the panel asks the page tools, for a rule of ours. */
export function lookOf(rule) {
  const { pageLanguage, facts, fields } = pack().rules[rule];
  return {
    rule,
    pageLanguage,
    facts: facts.map(({ id, value, near }) => ({ id, value, near })),
    fields: fields.map(({ id, find }) => ({ id, ...find })),
  };
}

function pack() {
  return JSON.parse(readFileSync(join(build, 'packs/nl/uwv.json'), 'utf8'));
}
