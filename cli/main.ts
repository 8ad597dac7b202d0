// Reads the words of `npm run rules -- …`, calls the command that is meant and prints what it answers.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dutchDay, readDay } from '../core/facts/day.ts';
import { closestWord } from '../core/rule/closest-word.ts';
import type { WriterLanguage } from '../core/rule/problem-text.ts';
import { asker } from './ask.ts';
import { type Command, type Options, type Outcome, type Said, type Surroundings, wrongUse } from './command.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { explain } from './commands/explain.ts';
import { mark } from './commands/mark.ts';
import { newRule } from './commands/new.ts';
import { pack } from './commands/pack.ts';
import { show } from './commands/show.ts';
import { stale } from './commands/stale.ts';
import { test } from './commands/test.ts';
import { translate } from './commands/translate.ts';
import { why } from './commands/why.ts';
import { hasRules } from './load-rules.ts';

const commands: Readonly<Record<string, Command>> = { check, new: newRule, test, why, show, stale, translate, coverage, mark, explain, pack };

/** Options that every command has. */
const common = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  in: { type: 'string' },
  rules: { type: 'string' },
  on: { type: 'string' },
} as const;

const root = resolve(import.meta.dirname, '..');
const exitCodes: Readonly<Record<Outcome['end'], number>> = { well: 0, wrong: 1, usage: 2 };

/** Runs the command that the words name; the answer is the exit code: 0 well, 1 something to mend, 2 not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args[0]?.startsWith('-') ? ['', ...args] : args;
  const isJson = args.includes('--json');
  const language: WriterLanguage = args[args.indexOf('--in') + 1] === 'en' && args.includes('--in') ? 'en' : 'nl';
  const outcome = await answer(name, rest, language);
  const printed = isJson ? JSON.stringify(outcome.json, null, 2) : outcome.text;
  (outcome.end === 'usage' && !isJson ? process.stderr : process.stdout).write(`${printed}\n`);
  return exitCodes[outcome.end];
}

async function answer(name: string, args: readonly string[], language: WriterLanguage): Promise<Outcome> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return name === '' || name === 'help' ? helpOfAll(language) : unknownCommand(name, language);
  const read = readArgs(args, command);
  if ('trouble' in read) return wrongUse({ language }, unknownOption(name, read.trouble));
  const { words, options } = read;
  if (options.help) return helpOf(name, command, language);
  const on = typeof options.on === 'string' ? readDay(options.on) : dutchDay(new Date());
  if (!on) return wrongUse({ language }, { nl: `Schrijf een dag zo: --on 2026-12-31.`, en: `Write a day like this: --on 2026-12-31.` });
  const rules = resolve(typeof options.rules === 'string' ? options.rules : resolve(root, 'content-rules'));
  if (!hasRules(rules)) return wrongUse({ language }, { nl: `De map ${rules} is er niet.`, en: `There is no folder ${rules}.` });
  const { ask, close } = asker();
  const surroundings: Surroundings = { root, rules, language, today: on, ask };
  try {
    return await command.run(words, options, surroundings);
  } finally {
    close();
  }
}

function readArgs(args: readonly string[], command: Command): { words: readonly string[]; options: Options } | { trouble: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...common, ...command.options }, allowPositionals: true });
    return { words: positionals, options: values as Options };
  } catch (error) {
    return { trouble: /'(-[^' ]+)/.exec(String(error))?.[1] ?? args.find((word) => word.startsWith('-')) ?? '' };
  }
}

const unknownOption = (name: string, option: string): Said => ({
  nl: `"${option}" kan hier niet, of er hoort iets achter. Hulp: npm run rules -- ${name} --help`,
  en: `"${option}" is not possible here, or needs a word after it. Help: npm run rules -- ${name} --help`,
});

function unknownCommand(name: string, language: WriterLanguage): Outcome {
  const meant = closestWord(name, Object.keys(commands));
  return wrongUse(
    { language },
    {
      nl: `"${name}" kennen we niet.${meant ? ` Bedoelt u "${meant}"?` : ''} Hulp: npm run rules -- --help`,
      en: `We do not know "${name}".${meant ? ` Do you mean "${meant}"?` : ''} Help: npm run rules -- --help`,
    },
  );
}

const commonHelp: Said = {
  nl: [
    'Overal kan:',
    '  --json            het antwoord voor een programma',
    '  --in en           berichten in het Engels',
    '  --on 2026-12-31   alsof het die dag is',
    '  --rules MAP       een andere map dan content-rules',
    '  --help            hulp bij een opdracht',
  ].join('\n'),
  en: [
    'Everywhere:',
    '  --json            the answer for a program',
    '  --in en           messages in English',
    '  --on 2026-12-31   as if it were that day',
    '  --rules FOLDER    another folder than content-rules',
    '  --help            help on a command',
  ].join('\n'),
};

function helpOfAll(language: WriterLanguage): Outcome {
  const lines = Object.entries(commands).map(([name, { usage, does }]) => `  ${`${name} ${usage}`.trim()}\n      ${does[language]}`);
  const head = language === 'nl' ? 'Zo gebruikt u het: npm run rules -- OPDRACHT …' : 'How to use it: npm run rules -- COMMAND …';
  const text = [head, '', ...lines, '', commonHelp[language]].join('\n');
  const json = Object.fromEntries(Object.entries(commands).map(([name, { usage, does }]) => [name, { usage: `${name} ${usage}`.trim(), does }]));
  return { text, json, end: 'well' };
}

function helpOf(name: string, { usage, does, more }: Command, language: WriterLanguage): Outcome {
  const text = [`npm run rules -- ${name} ${usage}`.trim(), '', does[language], more[language], '', commonHelp[language]].join('\n');
  return { text, json: { usage: `${name} ${usage}`.trim(), does, more }, end: 'well' };
}
