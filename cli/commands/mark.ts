// `rules mark`: writes down that somebody compared a rule with the live page, or that readers tried it. The mark holds for
// the text as it is now; the command writes its hash, so that nobody types one.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDay } from '../../core/facts/day.ts';
import { fewestReaders, fewestRight, isTestEnough } from '../../core/rule/check-people.ts';
import { closestWord } from '../../core/rule/closest-word.ts';
import type { Content, Rule } from '../../core/rule/content.ts';
import { readFile as readRuleFile } from '../../core/rule/read-file.ts';
import { ruleHash } from '../../core/rule/rule-hash.ts';
import { ruleFile } from '../../core/rule/schema.ts';
import { type Command, type Options, oneTooMany, type Said, wrongUse } from '../command.ts';
import { appendRow, putKey, replaceValue } from '../edit-yaml.ts';
import { findRule, isOutcome } from '../find-rule.ts';
import { loadRules } from '../load-rules.ts';

export const mark: Command = {
  usage: 'RULE (--reviewed-by WHO | --tested-by WHO --n N --right N --task TEXT)',
  does: {
    nl: 'Schrijf op dat iemand een regel naast de echte pagina legde, of dat lezers hem probeerden.',
    en: 'Write down that somebody compared a rule with the live page, or that readers tried it.',
  },
  more: {
    nl: 'WHO staat in people.yaml. Gebruik dit alleen als het echt gebeurd is: een tweede mens, de echte pagina, deze tekst. Verandert de tekst, dan vervalt het merk.',
    en: 'WHO is in people.yaml. Use this only when it really happened: a second person, the live page, this very text. When the text changes, the mark falls off.',
  },
  options: {
    'reviewed-by': { type: 'string' },
    'tested-by': { type: 'string' },
    n: { type: 'string' },
    right: { type: 'string' },
    task: { type: 'string' },
  },
  async run([id, ...others], options, surroundings) {
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const loaded = await loadRules(surroundings);
    const rule = findRule(id, loaded, surroundings);
    if (isOutcome(rule)) return rule;
    const { file } = rule.read;
    const hash = ruleHash(rule.read.content);
    const row = rowOf(options, writeDay(surroundings.today), hash);
    if ('nl' in row) return wrongUse(surroundings, row);
    const trouble = whyNot(row.who, rule, loaded.content);
    if (trouble) return wrongUse(surroundings, trouble);
    const path = join(surroundings.rules, file);
    const text = await readFile(path, 'utf8');
    const changed = row.kind === 'tested' ? putKey(text, ['people'], 'tested', row.written) : withReview(text, rule, row);
    if (!holdsMark(changed, file, row, hash)) return wrongUse(surroundings, byHand(file, row));
    await writeFile(path, changed);
    const said = { nl: `Opgeschreven in ${file}: ${row.written}`, en: `Written down in ${file}: ${row.written}` };
    const tooFew = row.kind === 'tested' && !isTestEnough(row) ? tooFewReaders : undefined;
    return {
      text: [said[surroundings.language], ...(tooFew ? [tooFew[surroundings.language]] : [])].join('\n'),
      json: { ok: true, file, kind: row.kind, hash },
      end: 'well',
    };
  },
};

type Row =
  | { readonly kind: 'reviewed'; readonly who: string; readonly written: string }
  | { readonly kind: 'tested'; readonly who: string; readonly written: string; readonly n: string; readonly right: string };

const whoDidIt: Said = {
  nl: 'Noem wie het deed: --reviewed-by WHO, of --tested-by WHO met --n, --right en --task.',
  en: 'Say who did it: --reviewed-by WHO, or --tested-by WHO with --n, --right and --task.',
};
const howMany: Said = {
  nl: 'Bij --n hoort het getal van de lezers, bij --right hoeveel van hen het goed hadden: --n 6 --right 5.',
  en: 'With --n goes the number of readers, with --right how many of them were right: --n 6 --right 5.',
};
const tooFewReaders: Said = {
  nl: `Dit geeft nog geen merk: daarvoor zijn ${fewestReaders} lezers nodig, van wie ${fewestRight * 100} % het goed heeft.`,
  en: `This gives no mark yet: that needs ${fewestReaders} readers, of whom ${fewestRight * 100} % are right.`,
};

function rowOf(options: Options, day: string, hash: string): Row | Said {
  const said = (name: string): string => (typeof options[name] === 'string' ? options[name].trim() : '');
  const [reviewer = '', tester = '', n = '', right = '', task = ''] = ['reviewed-by', 'tested-by', 'n', 'right', 'task'].map(said);
  if (reviewer && !tester) return { kind: 'reviewed', who: reviewer, written: `{ who: ${reviewer}, day: ${day}, how: live, text: ${hash} }` };
  if (!tester || reviewer || !n || !right || !task) return whoDidIt;
  if (![n, right].every((each) => /^\d{1,6}$/.test(each)) || Number(n) === 0 || Number(right) > Number(n)) return howMany;
  const [readers, wereRight] = [`${Number(n)}`, `${Number(right)}`];
  const written = `{ day: ${day}, n: ${readers}, right: ${wereRight}, task: ${JSON.stringify(task)}, who: ${tester}, text: ${hash} }`;
  return { kind: 'tested', who: tester, n: readers, right: wereRight, written };
}

/** A mark is of a second person whom people.yaml knows. */
function whyNot(who: string, { read }: Rule, { people }: Content): Said | undefined {
  const meant = closestWord(
    who,
    people.map(({ id }) => id),
  );
  if (!people.some(({ id }) => id === who))
    return {
      nl: `"${who}" staat niet in people.yaml.${meant ? ` Bedoelt u "${meant}"?` : ' Zet die persoon er eerst bij.'}`,
      en: `"${who}" is not in people.yaml.${meant ? ` Do you mean "${meant}"?` : ' Add that person first.'}`,
    };
  if (!read.content.people.wrote.includes(who)) return undefined;
  return {
    nl: `"${who}" schreef deze uitleg zelf. Een ander moet hem nakijken.`,
    en: `"${who}" wrote this help. Somebody else has to check it.`,
  };
}

/** A second look by the same person stands in the place of the first; another person gets a row of their own. */
function withReview(text: string, { read }: Rule, { who, written }: Row): string {
  const own = read.content.people.reviewed.findIndex((review) => review.who === who);
  return own < 0 ? appendRow(text, ['people', 'reviewed'], written) : replaceValue(text, ['people', 'reviewed', own], written);
}

/** Whether the changed text still reads as a rule, says the same to readers and has the mark: only then it is written. */
function holdsMark(text: string, file: string, { kind, who }: Row, hash: string): boolean {
  const read = readRuleFile(ruleFile, text, file);
  if (!read.ok || ruleHash(read.value.content) !== hash) return false;
  const { reviewed, tested } = read.value.content.people;
  return (kind === 'reviewed' ? reviewed : tested ? [tested] : []).some((mark) => mark.who === who && mark.text === hash);
}

const byHand = (file: string, { kind, written }: Row): Said => ({
  nl: `Wij kunnen ${file} niet veilig veranderen. Zet dit er zelf bij, onder people, bij ${kind}: ${written}`,
  en: `We cannot change ${file} safely. Add this yourself, below people, at ${kind}: ${written}`,
});
