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
import { troubleWithDisk } from './disk-trouble.ts';
import { troubleWithFolder } from './load-rules.ts';

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
  // A reader such as `head` may close the pipe before everything is said, which is nobody's mistake.
  process.stdout.on('error', () => process.exit());
  const { ask, close } = asker();
  const outcome = await outcomeOf(args, { here: folderOfPerson(), ask });
  close();
  const isJson = args.includes('--json');
  const printed = isJson ? JSON.stringify(outcome.json ?? null, null, 2) : outcome.text;
  (outcome.end === 'usage' && !isJson ? process.stderr : process.stdout).write(`${printed}\n`);
  return exitCodes[outcome.end];
}

/** npm starts a script in the folder of the package and notes where the person stood. */
const folderOfPerson = (): string => (process.env.npm_lifecycle_event === 'rules' && process.env.INIT_CWD) || process.cwd();

/** What a command answers, as a value. */
export async function outcomeOf(args: readonly string[], { here, ask }: Pick<Surroundings, 'here' | 'ask'>): Promise<Outcome> {
  const { name, rest, written } = commandIn(args);
  const language: WriterLanguage = written === 'en' ? 'en' : 'nl';
  if (written !== undefined && written !== 'nl' && written !== 'en')
    return wrongUse({ language }, { nl: 'Berichten zijn er in nl en in en: --in en.', en: 'Messages are in nl and in en: --in en.' });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return name === '' || name === 'help' ? helpAsked(args, rest, language) : unknownCommand(name, language);
  const read = readArgs(rest, command);
  if ('trouble' in read) return wrongUse({ language }, unknownOption(name, read.trouble));
  const { words, options } = read;
  if (options.help) return helpOf(name, command, language);
  const on = typeof options.on === 'string' ? readDay(options.on) : dutchDay(new Date());
  if (!on) return wrongUse({ language }, { nl: 'Schrijf een dag zo: --on 2026-12-31.', en: 'Write a day like this: --on 2026-12-31.' });
  const rules = typeof options.rules === 'string' ? resolve(here, options.rules) : resolve(root, 'content-rules');
  try {
    const trouble = troubleWithFolder(rules);
    return trouble ? wrongUse({ language }, trouble) : await command.run(words, options, { root, rules, here, language, today: on, ask });
  } catch (error) {
    const said = troubleWithDisk(error);
    if (!said) throw error;
    return { ...wrongUse({ language }, said), end: 'wrong' };
  }
}

/** The command is the first word that belongs to no option; options may stand before it. */
function commandIn(args: readonly string[]): { readonly name: string; readonly rest: readonly string[]; readonly written: string | undefined } {
  const options = { ...common, ...Object.assign({}, ...Object.values(commands).map((command) => command.options)) };
  const { tokens, values } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const first = tokens.find(({ kind }) => kind === 'positional');
  const written = typeof values.in === 'string' ? values.in : undefined;
  if (first?.kind !== 'positional') return { name: '', rest: args, written };
  return { name: first.value, rest: args.toSpliced(first.index, 1), written };
}

/** `help`, `help check` and no command at all; an option without a command is a command that was forgotten. */
function helpAsked(args: readonly string[], rest: readonly string[], language: WriterLanguage): Outcome {
  const about = rest.find((word) => Object.hasOwn(commands, word));
  const command = about === undefined ? undefined : commands[about];
  if (about !== undefined && command && args.includes('help')) return helpOf(about, command, language);
  const strange = rest.find((word) => !['help', '--help', '-h', '--json', '--in', 'nl', 'en', '--in=nl', '--in=en'].includes(word));
  return strange === undefined
    ? helpOfAll(language)
    : wrongUse({ language }, { nl: 'Noem een opdracht. Hulp: npm run rules -- --help', en: 'Name a command. Help: npm run rules -- --help' });
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
