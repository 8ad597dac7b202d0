// Finds the rule a person means: by its id, or by the path of one of its files, which the keyboard completes for them.
import { relative, resolve, sep } from 'node:path';
import { closestWord } from '../core/rule/closest-word.ts';
import type { Rule } from '../core/rule/content.ts';
import { type Outcome, type Surroundings, wrongUse } from './command.ts';
import type { LoadedRules } from './load-rules.ts';

/** `content-rules/nl/uwv/pages/ww.cases.yaml` as the id `nl/uwv/ww`; a text that is no path of a rule as it is. */
export function ruleIdIn(word: string, { rules, here }: Pick<Surroundings, 'rules' | 'here'>): string {
  const written = word.split(sep).join('/');
  if (!/\/(?:pages|letters)\//.test(written)) return written.replace(/\/+$/, '');
  const below = relative(rules, resolve(here, word)).split(sep).join('/');
  return (below.startsWith('../') ? written : below).replace(/\/(?:pages|letters)\//, '/').replace(/(?:\.[a-z-]+)?\.yaml$/, '');
}

/** The rule that is meant, or what to say where there is none. */
export function findRule(word: string | undefined, { content, files }: LoadedRules, surroundings: Surroundings): Rule | Outcome {
  if (word === undefined)
    return wrongUse(surroundings, { nl: 'Noem een regel, zoals nl/uwv/ww-aanvragen.', en: 'Name a rule, such as nl/uwv/ww-aanvragen.' });
  const id = ruleIdIn(word, surroundings);
  const rule = content.rules.get(id);
  if (rule) return rule;
  if ([...files.keys()].some((file) => file.replace(/\/(?:pages|letters)\//, '/') === `${id}.yaml`))
    return wrongUse(surroundings, {
      nl: `De regel ${id} is kapot. Kijk wat eraan is: npm run rules -- check ${id}`,
      en: `The rule ${id} is broken. See what is wrong: npm run rules -- check ${id}`,
    });
  const meant = closestWord(id, [...content.rules.keys()]);
  return wrongUse(surroundings, {
    nl: `Wij vinden geen regel "${word}".${meant ? ` Bedoelt u "${meant}"?` : ''}`,
    en: `We find no rule "${word}".${meant ? ` Do you mean "${meant}"?` : ''}`,
  });
}

export const isOutcome = (found: object): found is Outcome => 'end' in found;
