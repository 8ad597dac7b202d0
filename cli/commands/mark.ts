// `rules mark`: writes down that somebody compared a rule with the live page, or that readers tried it. The mark holds for
// the text as it is now; the command writes its hash, so that nobody types one.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDay } from '../../core/facts/day.ts';
import { ruleHash } from '../../core/rule/rule-hash.ts';
import { type Command, type Options, wrongUse } from '../command.ts';
import { appendRow, replaceValue } from '../edit-yaml.ts';
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
    const { content } = await loadRules(surroundings);
    const rule = id === undefined ? undefined : content.rules.get(id);
    if (!rule || others.length > 0)
      return wrongUse(surroundings, { nl: `Wij vinden geen regel "${id ?? ''}".`, en: `We find no rule "${id ?? ''}".` });
    const row = rowOf(options, writeDay(surroundings.today), ruleHash(rule.read.content));
    if (!row) {
      return wrongUse(surroundings, {
        nl: 'Noem wie het deed: --reviewed-by WHO, of --tested-by WHO met --n, --right en --task.',
        en: 'Say who did it: --reviewed-by WHO, or --tested-by WHO with --n, --right and --task.',
      });
    }
    if (!content.people.some(({ id: who }) => who === row.who))
      return wrongUse(surroundings, { nl: `"${row.who}" staat niet in people.yaml.`, en: `"${row.who}" is not in people.yaml.` });
    const file = join(surroundings.rules, rule.read.file);
    const text = await readFile(file, 'utf8');
    await writeFile(file, row.kind === 'reviewed' ? appendRow(text, ['people', 'reviewed'], row.written) : withTest(text, row.written));
    const said = { nl: `Opgeschreven in ${rule.read.file}: ${row.written}`, en: `Written down in ${rule.read.file}: ${row.written}` };
    return {
      text: said[surroundings.language],
      json: { ok: true, file: rule.read.file, kind: row.kind, hash: ruleHash(rule.read.content) },
      end: 'well',
    };
  },
};

type Row = { readonly kind: 'reviewed' | 'tested'; readonly who: string; readonly written: string };

function rowOf(options: Options, day: string, hash: string): Row | undefined {
  const said = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const [reviewer, tester, n, right, task] = ['reviewed-by', 'tested-by', 'n', 'right', 'task'].map(said);
  if (reviewer && !tester) return { kind: 'reviewed', who: reviewer, written: `{ who: ${reviewer}, day: ${day}, how: live, text: ${hash} }` };
  if (!tester || reviewer || !n || !right || !task) return undefined;
  return {
    kind: 'tested',
    who: tester,
    written: `{ day: ${day}, n: ${n}, right: ${right}, task: ${JSON.stringify(task)}, who: ${tester}, text: ${hash} }`,
  };
}

/** The newest test with readers stands in the place of an older one. */
function withTest(text: string, written: string): string {
  const replaced = replaceValue(text, ['people', 'tested'], written);
  return replaced === text ? text.replace(/^(people:\s*\{.*?)\s*\}\s*$/m, `$1, tested: ${written} }`) : replaced;
}
