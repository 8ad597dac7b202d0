// `rules translate`: makes the file of a translation with the Dutch beside each sentence, keeps it in step with the Dutch,
// and notes which Dutch each sentence was made from.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, Overlay, OverlayOwner } from '../../core/rule/content.ts';
import { dutchWordsOf, overlayWords, translationState } from '../../core/rule/overlay.ts';
import { hashOf } from '../../core/rule/text-hash.ts';
import type { Words } from '../../core/rule/words.ts';
import { type Command, type Outcome, type Surroundings, wrongUse } from '../command.ts';
import { replaceTopKey } from '../edit-yaml.ts';
import { loadRules } from '../load-rules.ts';

export const translate: Command = {
  usage: 'RULE LANGUAGE [--current [NAME …]]',
  does: {
    nl: 'Maak een vertaling met het Nederlands ernaast, of laat zien wat eraan ontbreekt.',
    en: 'Make a translation with the Dutch beside it, or show what is missing in it.',
  },
  more: {
    nl: [
      'RULE is een regel (nl/uwv/ww-aanvragen), een register (nl/uwv/contacts, nl/contacts), een woordenlijst (nl/glossary),',
      'of de rechten van een organisatie of land (nl/uwv/agency, nl/country). LANGUAGE is een taalcode: en, ar, tr, pl, uk.',
      'Klopt een vertaling weer met het Nederlands? Met --current schrijft de opdracht dat op, voor de namen erachter of voor alles.',
    ].join('\n'),
    en: [
      'RULE is a rule (nl/uwv/ww-aanvragen), a register (nl/uwv/contacts, nl/contacts), a glossary (nl/glossary),',
      'or the rights of an agency or country (nl/uwv/agency, nl/country). LANGUAGE is a code: en, ar, tr, pl, uk.',
      'Does a translation fit the Dutch again? With --current the command notes that, for the names behind it or for all.',
    ].join('\n'),
  },
  options: { current: { type: 'boolean' } },
  async run([target = '', language = '', ...names], { current }, surroundings) {
    const { content } = await loadRules(surroundings);
    const found = targetOf(content, target);
    if (!found)
      return wrongUse(surroundings, { nl: `Wij vinden geen tekst "${target}" om te vertalen.`, en: `We find no text "${target}" to translate.` });
    if (!/^[a-z]{2,3}(-[a-z]+)?$/.test(language) || language === 'nl')
      return wrongUse(surroundings, { nl: 'Noem een taalcode, zoals en of ar.', en: 'Name a language code, such as en or ar.' });
    const file = found.file.replace(/\.yaml$/, `.${language}.yaml`);
    const dutch = dutchWordsOf(content, found.owner);
    const overlay = content.overlays.find((each) => each.read.file === file);
    const work: Work = { path: join(surroundings.rules, file), file, dutch, overlay };
    if (!overlay) {
      if (existsSync(work.path))
        return wrongUse(surroundings, {
          nl: `${file} is kapot. Los eerst op wat "check" zegt.`,
          en: `${file} is broken. First mend what "check" says.`,
        });
      return current
        ? wrongUse(surroundings, { nl: `${file} is er nog niet.`, en: `There is no ${file} yet.` })
        : makeFile(work, found.owner, surroundings);
    }
    return current ? noteCurrent({ ...work, overlay }, names, surroundings) : showWork({ ...work, overlay }, surroundings);
  },
};

type Work = { readonly path: string; readonly file: string; readonly dutch: Words; readonly overlay: Overlay | undefined };
type Begun = Work & { readonly overlay: Overlay };

function targetOf(content: Content, target: string): { readonly owner: OverlayOwner; readonly file: string } | undefined {
  const rule = content.rules.get(target);
  if (rule) return { owner: { kind: 'rule', id: target }, file: rule.read.file };
  const [, country = '', agency, kind] = /^([a-z]+)(?:\/([a-z0-9-]+))?\/(contacts|glossary|agency|country)$/.exec(target) ?? [];
  if (kind === 'contacts') {
    const id = agency ?? country;
    const contact = [...content.contacts.values()].find((each) => each.id.startsWith(`${id}/`) && each.country === country);
    return contact && { owner: { kind, id }, file: contact.read.file };
  }
  const glossary = kind === 'glossary' && !agency ? content.glossaries.get(country) : undefined;
  if (glossary) return { owner: { kind: 'glossary', id: country }, file: glossary.read.file };
  const office = kind === 'agency' ? content.agencies.get(`${country}/${agency}`) : undefined;
  if (office) return { owner: { kind: 'agency', id: office.id }, file: office.read.file };
  const land = kind === 'country' && !agency ? content.countries.get(country) : undefined;
  return land && { owner: { kind: 'country', id: country }, file: land.read.file };
}

async function makeFile({ path, file, dutch }: Work, owner: OverlayOwner, { language }: Surroundings): Promise<Outcome> {
  const names = [...dutch.keys()];
  const root = owner.kind === 'contacts' ? 'contacts' : owner.kind === 'glossary' ? 'terms' : undefined;
  const tree = nest(names, dutch);
  const body = root ? [`${root}:`, ...writeTree(tree, '  ')] : writeTree(tree, '');
  const text = ['by: { kind: human, who: [], checked-by: [] }', hashBlock(names, (name) => hashOf(dutch.get(name) ?? '', 'item')), ...body, ''].join(
    '\n',
  );
  await writeFile(path, text, { flag: 'wx' });
  const said = {
    nl: `${file} is klaar om te vullen: ${names.length} teksten. Zet uw vertaling tussen de aanhalingstekens. Een tekst die u weghaalt, blijft Nederlands.`,
    en: `${file} is ready to be filled: ${names.length} texts. Put your translation between the quotation marks. A text that you remove stays Dutch.`,
  };
  return { text: said[language], json: { ok: true, file, made: names }, end: 'well' };
}

type Tree = { [key: string]: Tree | { readonly dutch: string } };
const isLeaf = (node: Tree[string]): node is { readonly dutch: string } => typeof (node as { dutch?: unknown }).dutch === 'string';

function nest(names: readonly string[], dutch: Words): Tree {
  const root: Tree = Object.create(null);
  for (const name of names) {
    const parts = name.split('.');
    let node = root;
    for (const part of parts.slice(0, -1)) {
      node[part] ??= Object.create(null);
      node = node[part] as Tree;
    }
    node[parts.at(-1) ?? ''] = { dutch: dutch.get(name) ?? '' };
  }
  return root;
}

/** Each Dutch sentence stands in a comment above the place of its translation. */
function writeTree(tree: Tree, indent: string): string[] {
  return Object.entries(tree).flatMap(([key, node]) => {
    if (!isLeaf(node)) return [`${indent}${writeKey(key)}:`, ...writeTree(node, `${indent}  `)];
    return [...commentLines(node.dutch, indent), `${indent}${writeKey(key)}: ""`];
  });
}

const writeKey = (key: string): string => (/^\d+$/.test(key) ? `"${key}"` : key);
const commentLines = (dutch: string, indent: string): string[] => dutch.split('\n').map((line) => `${indent}# ${line.trim()}`);

const hashBlock = (names: readonly string[], hash: (name: string) => string): string =>
  ['of:', ...names.map((name) => `  ${name}: ${hash(name)}`)].join('\n');

/** What still has to be done in a translation: sentences without one, and sentences whose Dutch was changed. */
function showWork({ dutch, overlay, file }: Begun, { language }: Surroundings): Outcome {
  const words = overlayWords(overlay);
  const missing = [...dutch.keys()].filter((name) => !words.has(name));
  const inState = (state: string): string[] =>
    [...words.keys()].filter((name) => dutch.has(name) && translationState(overlay, name, dutch.get(name) ?? '') === state);
  const [stale, unmarked] = [inState('stale'), inState('unmarked')];
  const row = (name: string): string =>
    `  ${name}\n    nl: ${dutch.get(name)?.replace(/\s+/g, ' ').trim()}${words.has(name) ? `\n    ${overlay.language}: ${words.get(name)?.replace(/\s+/g, ' ').trim()}` : ''}`;
  const titles = {
    nl: {
      missing: 'Nog niet vertaald',
      stale: 'Het Nederlands is veranderd',
      unmarked: 'Niet bekend bij welk Nederlands dit hoort',
      done: 'is helemaal bij.',
    },
    en: {
      missing: 'Not translated yet',
      stale: 'The Dutch was changed',
      unmarked: 'Not known which Dutch this belongs to',
      done: 'is complete and current.',
    },
  }[language];
  const parts = (
    [
      ['missing', missing],
      ['stale', stale],
      ['unmarked', unmarked],
    ] as const
  ).flatMap(([kind, names]) => (names.length === 0 ? [] : [`${titles[kind]} (${names.length}):`, ...names.map(row)]));
  return {
    text: parts.length === 0 ? `${file} ${titles.done}` : [file, ...parts].join('\n'),
    json: { ok: parts.length === 0, file, missing, stale, unmarked },
    end: 'well',
  };
}

async function noteCurrent({ path, file, dutch, overlay }: Begun, names: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const words = overlayWords(overlay);
  const unknown = names.find((name) => !words.has(name) || !dutch.has(name));
  if (unknown !== undefined)
    return wrongUse(surroundings, {
      nl: `In ${file} staat geen vertaling van "${unknown}".`,
      en: `There is no translation of "${unknown}" in ${file}.`,
    });
  const noted = new Set(names.length > 0 ? names : [...words.keys()]);
  const before = overlay.read.content.of ?? {};
  const hashes = [...words.keys()].flatMap((name): [string, string][] => {
    const original = dutch.get(name);
    if (original === undefined) return [];
    if (noted.has(name)) return [[name, hashOf(original, 'item')]];
    return Object.hasOwn(before, name) ? [[name, before[name] ?? '']] : [];
  });
  const block = hashBlock(
    hashes.map(([name]) => name),
    (name) => hashes.find(([each]) => each === name)?.[1] ?? '',
  );
  await writeFile(path, replaceTopKey(await readFile(path, 'utf8'), 'of', block, 'by'));
  const said = {
    nl: `${noted.size} teksten in ${file} horen nu bij het Nederlands van vandaag.`,
    en: `${noted.size} texts in ${file} now belong to the Dutch of today.`,
  };
  return { text: said[surroundings.language], json: { ok: true, file, current: [...noted] }, end: 'well' };
}
