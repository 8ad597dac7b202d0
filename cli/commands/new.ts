// `rules new ADDRESS`: asks a few questions about a page and writes its rule, its cases and a sample page, all of them
// or none.
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { MatchEntry } from '../../core/match/match-table.ts';
import { pathParts } from '../../core/match/path-pattern.ts';
import { isWebAddress } from '../../core/match/web-address.ts';
import type { PlainListTexts } from '../../core/plain/lists.ts';
import type { Content } from '../../core/rule/content.ts';
import { isWarning, type Problem } from '../../core/rule/problem.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { type FileTexts, readContent } from '../../core/rule/read-content.ts';
import { addressesOf, notAnAddress } from '../addresses.ts';
import { type Command, type Outcome, oneTooMany, type Said, type Surroundings, saidOf, wrongUse } from '../command.ts';
import { troubleWithDisk } from '../disk-trouble.ts';
import { aboutUnread, type LoadedRules, loadRules, unreadFiles } from '../load-rules.ts';
import { type Needs, type NewFiles, newRuleFiles } from '../new-rule-files.ts';
import { askAboutPage, type Given, NobodyAnswers, type PageTold } from '../new-rule-questions.ts';
import { problemAsData } from './check.ts';

export const newRule: Command = {
  usage: 'ADDRESS [--pages FOLDER]',
  does: {
    nl: 'Maak een regel voor een pagina. U krijgt een paar vragen, de opdracht schrijft de bestanden.',
    en: 'Make a rule for a page. You get a few questions, the command writes the files.',
  },
  more: {
    nl: 'Er komen drie bestanden: de regel, de voorbeelden en een oefenpagina. Stopt u halverwege, dan komt er niets.',
    en: 'It makes three files: the rule, its cases and a sample page. If you stop halfway, nothing is written.',
  },
  options: { pages: { type: 'string' } },
  async run([word, ...others], { pages }, surroundings) {
    if (word === undefined)
      return wrongUse(surroundings, { nl: 'Noem het adres van de pagina: https://…', en: 'Name the address of the page: https://…' });
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const address = plainAddress(word);
    if (address === undefined) return wrongUse(surroundings, notAnAddress(word));
    const loaded = await loadRules(surroundings);
    const found = addressesOf(loaded.content).lookUp(address);
    const agency = found?.table?.agency;
    if (agency === undefined) return noAgency(address, surroundings);
    const speaks = found?.fitting.find((entry) => isAboutThisPage(entry, address, loaded.content))?.rule;
    if (speaks !== undefined) {
      return wrongUse(surroundings, {
        nl: `Op dit adres spreekt al ${speaks}. Verander die regel.`,
        en: `${speaks} speaks on this address already. Change that rule.`,
      });
    }
    const pagesFolder = typeof pages === 'string' ? resolve(surroundings.here, pages) : join(surroundings.root, 'tests', 'fixtures', 'pages');
    const answers: string[] = [];
    try {
      const told = await askAboutPage(remembering(surroundings, answers), givenFor(address, agency, loaded, surroundings));
      return await write(address, agency, told, loaded, pagesFolder, surroundings);
    } catch (error) {
      const said = error instanceof NobodyAnswers ? nobodyAnswers : troubleWithDisk(error);
      if (!said) throw error;
      return nothingWritten(said, answers, surroundings);
    }
  },
};

/** The address without what may hold personal details, its host in small letters; nothing for no address of a page. */
function plainAddress(word: string): string | undefined {
  if (!URL.canParse(word)) return undefined;
  const { protocol, host, pathname, username, password } = new URL(word);
  const address = `${protocol}//${host}${pathname}`;
  return isWebAddress(address) && !username && !password ? address : undefined;
}

/** A rule whose path ends where the address ends, also where more may follow, is about this page: not its subject or agency. */
function isAboutThisPage({ rule, path }: MatchEntry, address: string, { rules }: Content): boolean {
  if (!path.open && !path.anywhere) return true;
  const kind = rules.get(rule)?.read.content.kind;
  return kind !== 'hub' && kind !== 'section' && path.parts.length === pathParts(new URL(address).pathname).length;
}

/** The same voice, which keeps what was answered: a writer who has to stop loses nothing. */
const remembering = (surroundings: Surroundings, answers: string[]): Surroundings => ({
  ...surroundings,
  async ask(question) {
    const answer = await surroundings.ask(question);
    if (answer) answers.push(answer);
    return answer;
  },
});

const nobodyAnswers: Said = { nl: 'Er kwam geen antwoord meer.', en: 'No answer came any more.' };

function nothingWritten(why: Said, answers: readonly string[], surroundings: Surroundings): Outcome {
  const outcome = wrongUse(surroundings, { nl: `${why.nl} Er is niets geschreven.`, en: `${why.en} Nothing was written.` });
  if (answers.length === 0) return outcome;
  const head = surroundings.language === 'nl' ? 'Dit had u al geantwoord:' : 'This is what you had answered:';
  return {
    ...outcome,
    text: [outcome.text, head, ...answers.map((answer) => `  ${answer}`)].join('\n'),
    json: { ...(outcome.json as object), answers },
  };
}

/** An agency is more than a name: its contacts, rights and headings of trouble come first. */
function noAgency(address: string, surroundings: Surroundings): Outcome {
  const { hostname } = new URL(address);
  const says = {
    nl: `Geen organisatie in de regels heeft de site ${hostname}. Hoort hij bij een die er al is? Zet hem dan in haar agency.yaml bij "hosts". Anders maakt u eerst nl/<organisatie>/agency.yaml, naar het voorbeeld van nl/uwv/agency.yaml.`,
    en: `No agency in the rules has the site ${hostname}. Does it belong to one that exists? Then add it to "hosts" in its agency.yaml. Otherwise first make nl/<agency>/agency.yaml, after the example of nl/uwv/agency.yaml.`,
  };
  return wrongUse(surroundings, says);
}

/** A rule of which the checker says nothing; one answer at a time is put into it to hear what it says of that one. */
const plainTold: PageTold = {
  heading: 'Pagina',
  title: 'Pagina',
  name: 'pagina',
  kind: 'information',
  summary: 'Dit is een pagina.',
  ask: 'unknown',
  unknown: 'Wij weten niet alles.',
  checked: '2026',
  how: 'live',
};
const noNeeds: Needs = { rights: false, terms: [] };
/** What the command itself adds at the end. */
const settledLater: ReadonlySet<string> = new Set(['RIGHTS_INCOMPLETE', 'TERM_UNEXPLAINED', 'NOTHING_NOT_HERE']);

function givenFor(address: string, agency: string, loaded: LoadedRules, surroundings: Surroundings): Given {
  const { content, files, words } = loaded;
  const unread = new Set(unreadFiles(loaded));
  // Other rules, translations and the panel have no say in a sentence, and broken files would keep the checker from going on.
  const around = [...files].filter(([file]) => !/\/(?:pages|letters)\/|\.[a-z-]+\.yaml$|^interface\//.test(file) && !unread.has(file));
  const problemsOf = (told: PageTold): readonly Problem[] => {
    const made = newRuleFiles(agency, address, told, noNeeds);
    return problemsIn(new Map(around), made, words);
  };
  return {
    name: nameFrom(address),
    agency: content.agencies.get(agency)?.read.content.name ?? agency,
    today: surroundings.today,
    taken: (name) => ['pages', 'letters'].some((kind) => ['', '.cases'].some((part) => files.has(`${agency}/${kind}/${name}${part}.yaml`))),
    look: (parts) => problemsOf({ ...plainTold, ...parts }).filter(({ code }) => !settledLater.has(code)),
    mayAskNothing: (kind) => !problemsOf({ ...plainTold, kind, ask: 'nothing' }).some(({ code }) => code === 'NOTHING_NOT_HERE'),
  };
}

/** What the checker says of new files beside those that are there. */
function problemsIn(files: FileTexts, { rule, cases }: NewFiles, words: PlainListTexts): readonly Problem[] {
  const all = new Map([...files, [rule.path, rule.text], [cases.path, cases.text]]);
  return readContent(all, words).problems.filter(({ file }) => file === rule.path || file === cases.path);
}

/** Rights and hard words follow from what was told, so the checker is asked which of them are missing. */
function filesOf(address: string, agency: string, told: PageTold, { files, words }: LoadedRules): NewFiles {
  const problems = problemsIn(files, newRuleFiles(agency, address, told, noNeeds), words);
  const terms = problems.flatMap(({ code, values }) => (code === 'TERM_UNEXPLAINED' && values.term !== undefined ? [values.term] : []));
  const rights = problems.some(({ code }) => code === 'RIGHTS_INCOMPLETE');
  return newRuleFiles(agency, address, told, { rights, terms: [...new Set(terms)] });
}

async function write(
  address: string,
  agency: string,
  told: PageTold,
  loaded: LoadedRules,
  pagesFolder: string,
  surroundings: Surroundings,
): Promise<Outcome> {
  const made = filesOf(address, agency, told, loaded);
  const pagePath = join(pagesFolder, made.page.path);
  // A sample page may be there from before; what somebody wrote is never written over.
  const isPageKept = existsSync(pagePath);
  await writeAll([
    [join(surroundings.rules, made.rule.path), made.rule.text],
    [join(surroundings.rules, made.cases.path), made.cases.text],
    ...(isPageKept ? [] : [[pagePath, made.page.text] as const]),
  ]);
  const problems = problemsIn(loaded.files, made, loaded.words);
  const id = `${agency}/${told.name}`;
  const files = [join(surroundings.rules, made.rule.path), join(surroundings.rules, made.cases.path), pagePath];
  const isDutch = surroundings.language === 'nl';
  const kept = isDutch ? ' (was er al, en is niet veranderd)' : ' (was there already, and was not changed)';
  const text = [
    isDutch ? 'Deze bestanden zijn er nu:' : 'These files are there now:',
    ...files.map((path) => `  ${path}${path === pagePath && isPageKept ? kept : ''}`),
    '',
    problems.length === 0 ? (isDutch ? 'Geen problemen.' : 'No problems.') : problemReport(problems, surroundings.language),
    ...saidOf(aboutUnread(unreadFiles(loaded)), surroundings),
    '',
    isDutch ? 'Hierna:' : 'Next:',
    ...['check', 'test', 'show'].map((command) => `  npm run rules -- ${command} ${id}`),
  ].join('\n');
  const isWell = problems.every(isWarning);
  return {
    text,
    json: { ok: isWell, rule: id, files, keptPage: isPageKept, problems: problems.map(problemAsData) },
    end: isWell ? 'well' : 'wrong',
  };
}

/** Writes new files, all of them or none: where one fails, those before it are taken away again. */
async function writeAll(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

/** A name from the end of the address: `/nl/ww/WW-aanvragen.html` gives `ww-aanvragen`. */
function nameFrom(address: string): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const name = decoded(last)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name.slice(0, 50) || 'pagina';
}

/** The letters that percent signs stand for; the text itself where they stand for none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
