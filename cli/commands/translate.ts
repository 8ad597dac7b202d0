// `rules translate`: makes the file of a translation with the Dutch beside each sentence, keeps it in step with the Dutch,
// and notes which Dutch each sentence was made from.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isLanguageCode } from '../../core/language/language-code.ts';
import { closestWord } from '../../core/rule/closest-word.ts';
import type { Content, Overlay, OverlayOwner } from '../../core/rule/content.ts';
import { overlayFile } from '../../core/rule/folder-schema.ts';
import { dutchWordsOf, overlayWords, translationState } from '../../core/rule/overlay.ts';
import { readFile as readOverlay } from '../../core/rule/read-file.ts';
import { hashOf } from '../../core/rule/text-hash.ts';
import type { Words } from '../../core/rule/words.ts';
import { type Command, type Outcome, type Surroundings, wrongUse } from '../command.ts';
import { replaceTopKey } from '../edit-yaml.ts';
import { findRule, isOutcome } from '../find-rule.ts';
import { showInterfaceWork } from '../interface-work.ts';
import { type LoadedRules, loadRules } from '../load-rules.ts';

export const translate: Command = {
  usage: 'RULE LANGUAGE [--current [NAME …]]',
  does: {
    nl: 'Maak een vertaling met het Nederlands ernaast, of laat zien wat eraan ontbreekt.',
    en: 'Make a translation with the Dutch beside it, or show what is missing in it.',
  },
  more: {
    nl: [
      'RULE is een regel (nl/uwv/ww-aanvragen), een register (nl/uwv/contacts, nl/contacts), een woordenlijst (nl/glossary),',
      'de rechten van een organisatie of land (nl/uwv/agency, nl/country), of interface: de woorden van het paneel zelf.',
      'LANGUAGE is een taalcode, zoals en, ar of nl-easy.',
      'Klopt een vertaling weer met het Nederlands? Met --current schrijft de opdracht dat op, voor de namen erachter of voor alles.',
    ].join('\n'),
    en: [
      'RULE is a rule (nl/uwv/ww-aanvragen), a register (nl/uwv/contacts, nl/contacts), a glossary (nl/glossary),',
      'the rights of an agency or country (nl/uwv/agency, nl/country), or interface: the words of the panel itself.',
      'LANGUAGE is a code, such as en, ar or nl-easy.',
      'Does a translation fit the Dutch again? With --current the command notes that, for the names behind it or for all.',
    ].join('\n'),
  },
  options: { current: { type: 'boolean' } },
  async run([target, language, ...names], { current }, surroundings) {
    const loaded = await loadRules(surroundings);
    const isCode = language !== undefined && isLanguageCode(language) && language !== 'nl';
    if (target === 'interface' && isCode) return showInterfaceWork(loaded, language, surroundings);
    const found = targetOf(loaded, target, surroundings);
    if (isOutcome(found)) return found;
    if (!isCode) return wrongUse(surroundings, { nl: 'Noem een taalcode, zoals en of ar.', en: 'Name a language code, such as en or ar.' });
    if (names.length > 0 && !current)
      return wrongUse(surroundings, { nl: 'Namen van teksten horen achter --current.', en: 'Names of texts belong behind --current.' });
    const file = found.file.replace(/\.yaml$/, `.${language}.yaml`);
    const dutch = dutchWordsOf(loaded.content, found.owner);
    const overlay = loaded.content.overlays.find((each) => each.read.file === file);
    const work: Work = { path: join(surroundings.rules, file), file, dutch, overlay };
    if (overlay) return current ? noteCurrent({ ...work, overlay }, names, surroundings) : showWork({ ...work, overlay }, surroundings);
    if (loaded.files.has(file))
      return wrongUse(surroundings, {
        nl: `${file} is kapot. Kijk wat eraan is: npm run rules -- check ${file}`,
        en: `${file} is broken. See what is wrong: npm run rules -- check ${file}`,
      });
    if (current) return wrongUse(surroundings, { nl: `${file} is er nog niet.`, en: `There is no ${file} yet.` });
    if (dutch.size === 0)
      return wrongUse(surroundings, { nl: `In ${found.file} staat niets om te vertalen.`, en: `There is nothing to translate in ${found.file}.` });
    return makeFile(work, found.owner, surroundings);
  },
};

type Work = { readonly path: string; readonly file: string; readonly dutch: Words; readonly overlay: Overlay | undefined };
type Begun = Work & { readonly overlay: Overlay };

type Target = { readonly owner: OverlayOwner; readonly file: string };

/** What is meant: a rule, a register, a glossary, an agency or a country, by its id or by its file. */
function targetOf(loaded: LoadedRules, word: string | undefined, surroundings: Surroundings): Target | Outcome {
  const id = word === undefined ? '' : fileOrId(word, loaded, surroundings);
  const around = targetAround(loaded.content, id);
  if (around) return around;
  const rule = findRule(word, loaded, surroundings);
  return isOutcome(rule) ? rule : { owner: { kind: 'rule', id: rule.id }, file: rule.read.file };
}

function fileOrId(word: string, { files }: LoadedRules, { rules, here }: Surroundings): string {
  const below = relative(rules, resolve(here, word)).split(sep).join('/');
  return (files.has(below) ? below : word).replace(/\.yaml$/, '');
}

/** The words around the rules: `nl/uwv/contacts`, `nl/contacts`, `nl/glossary`, `nl/uwv/agency`, `nl/country`. */
function targetAround(content: Content, id: string): Target | undefined {
  const [, country = '', agency, kind] = /^([a-z]+)(?:\/([a-z0-9-]+))?\/(contacts|glossary|agency|country)$/.exec(id) ?? [];
  if (kind === 'contacts') {
    const owner = agency ?? country;
    const contact = [...content.contacts.values()].find((each) => each.id.startsWith(`${owner}/`) && each.country === country);
    return contact && { owner: { kind, id: owner }, file: contact.read.file };
  }
  if (kind === 'agency') {
    const office = content.agencies.get(`${country}/${agency}`);
    return office && { owner: { kind, id: office.id }, file: office.read.file };
  }
  if (kind === undefined || agency !== undefined) return undefined;
  const read = kind === 'glossary' ? content.glossaries.get(country)?.read : content.countries.get(country)?.read;
  return read && { owner: { kind: kind as 'glossary' | 'country', id: country }, file: read.file };
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
  const missing = [...dutch.keys()].filter((name) => !words.get(name));
  const inState = (state: string): string[] =>
    [...words.keys()].filter((name) => dutch.has(name) && words.get(name) !== '' && translationState(overlay, name, dutch.get(name) ?? '') === state);
  const [stale, unmarked] = [inState('stale'), inState('unmarked')];
  const row = (name: string): string =>
    `  ${name}\n    nl: ${dutch.get(name)?.replace(/\s+/g, ' ').trim()}${words.get(name) ? `\n    ${overlay.language}: ${words.get(name)?.replace(/\s+/g, ' ').trim()}` : ''}`;
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
  const translated = [...words.keys()].filter((name) => words.get(name) !== '' && dutch.has(name));
  const unknown = names.find((name) => !translated.includes(name));
  if (unknown !== undefined) {
    const meant = closestWord(unknown, translated);
    return wrongUse(surroundings, {
      nl: `In ${file} staat geen vertaling van "${unknown}".${meant ? ` Bedoelt u "${meant}"?` : ''}`,
      en: `There is no translation of "${unknown}" in ${file}.${meant ? ` Do you mean "${meant}"?` : ''}`,
    });
  }
  const noted = new Set(names.length > 0 ? names : translated);
  if (noted.size === 0) return wrongUse(surroundings, { nl: `In ${file} is nog niets vertaald.`, en: `Nothing is translated in ${file} yet.` });
  const before = new Map(Object.entries(overlay.read.content.of ?? {}));
  const hashes = new Map(
    [...dutch].flatMap(([name, original]): [string, string][] => {
      const hash = noted.has(name) ? hashOf(original, 'item') : before.get(name);
      return hash === undefined || !words.has(name) ? [] : [[name, hash]];
    }),
  );
  const block = hashBlock([...hashes.keys()], (name) => hashes.get(name) ?? '');
  const changed = replaceTopKey(await readFile(path, 'utf8'), 'of', block, 'by');
  const read = readOverlay(overlayFile, changed, file);
  const isNoted = read.ok && [...noted].every((name) => read.value.content.of?.[name] === hashes.get(name));
  if (!isNoted)
    return wrongUse(surroundings, {
      nl: `Wij kunnen ${file} niet veilig veranderen. Zet dit er zelf in, op de plaats van "of":\n${block}`,
      en: `We cannot change ${file} safely. Put this into it yourself, in the place of "of":\n${block}`,
    });
  await writeFile(path, changed);
  const isOne = noted.size === 1;
  const said = {
    nl: `${noted.size} ${isOne ? 'tekst' : 'teksten'} in ${file} ${isOne ? 'hoort' : 'horen'} nu bij het Nederlands van vandaag.`,
    en: `${noted.size} ${isOne ? 'text' : 'texts'} in ${file} now ${isOne ? 'belongs' : 'belong'} to the Dutch of today.`,
  };
  return { text: said[surroundings.language], json: { ok: true, file, current: [...noted] }, end: 'well' };
}
