// `rules new ADDRESS`: asks a few questions about a page and writes its rule, its cases and a sample page, all of them
// or none.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDay } from '../../core/facts/day.ts';
import { isWebAddress } from '../../core/match/web-address.ts';
import { plainLists } from '../../core/plain/lists.ts';
import { problemReport } from '../../core/rule/problem-sentence.ts';
import { addressesOf } from '../addresses.ts';
import { type Command, type Outcome, type Surroundings, wrongUse } from '../command.ts';
import { type LoadedRules, loadRules } from '../load-rules.ts';
import { newRuleFiles } from '../new-rule-files.ts';
import { askAboutPage, NobodyAnswers } from '../new-rule-questions.ts';
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
  async run([address, ...others], { pages }, surroundings) {
    if (address === undefined || others.length > 0 || !isWebAddress(address.replace(/[?#].*$/, '')))
      return wrongUse(surroundings, { nl: 'Noem één adres dat begint met https://.', en: 'Name one address that begins with https://.' });
    const loaded = await loadRules(surroundings);
    const found = addressesOf(loaded.content).lookUp(address);
    const agency = found?.table?.agency;
    if (agency === undefined) return noAgency(address, surroundings);
    const speaks = found?.fitting.find(({ path }) => !path.open && !path.anywhere)?.rule;
    if (speaks !== undefined) {
      return wrongUse(surroundings, {
        nl: `Op dit adres spreekt al ${speaks}. Verander die regel.`,
        en: `${speaks} speaks on this address already. Change that rule.`,
      });
    }
    const pagesFolder = typeof pages === 'string' ? pages : join(surroundings.root, 'tests', 'fixtures', 'pages');
    try {
      return await ask(address, agency, loaded, pagesFolder, surroundings);
    } catch (error) {
      if (!(error instanceof NobodyAnswers)) throw error;
      return wrongUse(surroundings, {
        nl: 'Er kwam geen antwoord meer. Er is niets geschreven.',
        en: 'No answer came any more. Nothing was written.',
      });
    }
  },
};

/** An agency is more than a name: its contacts, rights and headings of trouble come first. */
function noAgency(address: string, surroundings: Surroundings): Outcome {
  const { hostname } = new URL(address);
  const says = {
    nl: `Geen organisatie in de regels heeft de site ${hostname}. Hoort hij bij een die er al is? Zet hem dan in haar agency.yaml bij "hosts". Anders maakt u eerst nl/<organisatie>/agency.yaml, naar het voorbeeld van nl/uwv/agency.yaml.`,
    en: `No agency in the rules has the site ${hostname}. Does it belong to one that exists? Then add it to "hosts" in its agency.yaml. Otherwise first make nl/<agency>/agency.yaml, after the example of nl/uwv/agency.yaml.`,
  };
  return wrongUse(surroundings, says);
}

async function ask(
  address: string,
  agency: string,
  { content, words }: LoadedRules,
  pagesFolder: string,
  surroundings: Surroundings,
): Promise<Outcome> {
  const glossary = [...(content.glossaries.get(agency.split('/')[0] ?? '')?.terms.values() ?? [])];
  const told = await askAboutPage(surroundings, {
    name: nameFrom(address),
    agency: content.agencies.get(agency)?.read.content.name ?? agency,
    today: writeDay(surroundings.today),
    lists: plainLists(
      words,
      glossary.map(({ id, word, forms = [] }) => ({ id, word, forms })),
    ),
    taken: (name) => content.rules.has(`${agency}/${name}`) || existsSync(join(surroundings.rules, agency, 'pages', `${name}.yaml`)),
  });
  const { rule, cases, page } = newRuleFiles(agency, address, told);
  const paths = [join(surroundings.rules, rule.path), join(surroundings.rules, cases.path), join(pagesFolder, page.path)];
  for (const [index, { text }] of [rule, cases, page].entries()) {
    const path = paths[index] ?? '';
    await mkdir(dirname(path), { recursive: true });
    // A sample page may be there from before; what somebody wrote is never written over.
    if (index < 2 || !existsSync(path)) await writeFile(path, text, { flag: 'wx' });
  }
  const problems = (await loadRules(surroundings)).problems.filter(({ file }) => file === rule.path || file === cases.path);
  const id = `${agency}/${told.name}`;
  const isDutch = surroundings.language === 'nl';
  const next = [`npm run rules -- check ${id}`, `npm run rules -- test ${id}`, `npm run rules -- show ${id}`];
  const text = [
    isDutch ? 'Deze bestanden zijn er nu:' : 'These files are there now:',
    ...paths.map((path) => `  ${path}`),
    '',
    problems.length === 0 ? (isDutch ? 'Geen problemen.' : 'No problems.') : problemReport(problems, surroundings.language),
    '',
    isDutch ? 'Hierna:' : 'Next:',
    ...next.map((line) => `  ${line}`),
  ].join('\n');
  return { text, json: { ok: true, rule: id, files: paths, problems: problems.map(problemAsData) }, end: 'well' };
}

/** A name from the end of the address: `/nl/ww/WW-aanvragen.html` gives `ww-aanvragen`. */
function nameFrom(address: string): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const name = decodeURIComponent(last)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name.slice(0, 60) || 'pagina';
}
