// `rules why ADDRESS`: which rule speaks there, and why the others do not.
import { resolve } from 'node:path';
import type { Condition } from '../../core/match/condition.ts';
import { type Candidate, type ConditionAnswer, matchReport } from '../../core/match/match-report.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { addressesOf, type HelpKind, notAnAddress } from '../addresses.ts';
import { type Command, oneTooMany, saidOf, wrongUse } from '../command.ts';
import { aboutUnread, loadRules, unreadFiles } from '../load-rules.ts';
import { readText } from '../read-text.ts';

export const why: Command = {
  usage: 'ADDRESS [--page FILE.html]',
  does: {
    nl: 'Zeg welke regel op een adres spreekt, en waarom de andere dat niet doen.',
    en: 'Say which rule speaks on an address, and why the others do not.',
  },
  more: {
    nl: 'Met --page kijkt de opdracht ook of de pagina laat zien wat de regel verwacht. Zonder pagina gaat zij ervan uit.',
    en: 'With --page the command also looks whether the page shows what the rule expects. Without a page it takes that for granted.',
  },
  options: { page: { type: 'string' } },
  async run([address, ...others], { page }, surroundings) {
    if (address === undefined)
      return wrongUse(surroundings, { nl: 'Noem een adres dat begint met https://.', en: 'Name an address that begins with https://.' });
    if (others[0] !== undefined) return oneTooMany(surroundings, others[0]);
    const loaded = await loadRules(surroundings);
    const addresses = addressesOf(loaded.content);
    const found = addresses.lookUp(address);
    if (!found) return wrongUse(surroundings, notAnAddress(address));
    const html = typeof page === 'string' ? await readText(resolve(surroundings.here, page)) : undefined;
    if (typeof page === 'string' && html === undefined)
      return wrongUse(surroundings, { nl: `Wij kunnen ${page} niet lezen.`, en: `We cannot read ${page}.` });
    const report = matchReport(found.fitting, found.table?.never ?? [], html === undefined ? undefined : await holdsOn(html));
    const kind = addresses.kindOf(report.rule);
    const unread = unreadFiles(loaded);
    const agency = found.table?.agency ?? null;
    return {
      text: [inWords(address, found.table?.agencyName, kind, report, surroundings.language), ...saidOf(aboutUnread(unread), surroundings)].join('\n'),
      json: { address, agency, rule: report.rule ?? null, kind, ranking: report.ranking, never: report.never, unread },
      end: 'well',
    };
  },
};

/** A page needs jsdom, which takes longer to load than all the rest; without a page it stays away. */
async function holdsOn(html: string): Promise<(condition: Condition) => boolean> {
  const { openPages } = await import('../pages-in-node.ts');
  return (await openPages()).holdsOn(html);
}

const kindWords: Record<WriterLanguage, Record<HelpKind, string>> = {
  nl: { page: 'uitleg over deze pagina', section: 'uitleg over het onderwerp', hub: 'de algemene uitleg van de organisatie', none: 'geen uitleg' },
  en: { page: 'help on this page', section: 'help on the subject', hub: 'the general help of the agency', none: 'no help' },
};
const verdictWords: Record<WriterLanguage, Record<Candidate['verdict'], string>> = {
  nl: {
    speaks: 'spreekt',
    yields: 'zwijgt: een voorwaarde klopt niet',
    outranked: 'zwijgt: een preciezere regel spreekt',
    silenced: 'zwijgt: de pagina is buiten dienst',
  },
  en: {
    speaks: 'speaks',
    yields: 'silent: a condition does not hold',
    outranked: 'silent: a more exact rule speaks',
    silenced: 'silent: the page is out of order',
  },
};

function inWords(
  address: string,
  agency: string | undefined,
  kind: HelpKind,
  report: ReturnType<typeof matchReport>,
  language: WriterLanguage,
): string {
  const isDutch = language === 'nl';
  if (agency === undefined)
    return isDutch ? `Geen enkele organisatie in de regels heeft de site van ${address}.` : `No agency in the rules has the site of ${address}.`;
  const head = `${address}\n${report.rule ?? '–'}: ${kindWords[language][kind]}`;
  const lines = report.ranking.map((candidate, index) => {
    const { fixedParts, openEnds, freeParts, conditions } = candidate.rank;
    const rank = isDutch
      ? `${fixedParts} vaste delen, ${openEnds ? 'open einde' : 'vast einde'}, ${freeParts} vrije delen, ${conditions} voorwaarden`
      : `${fixedParts} fixed parts, ${openEnds ? 'open end' : 'closed end'}, ${freeParts} free parts, ${conditions} conditions`;
    const answers = candidate.conditions.map((answer) => `       ${conditionLine(answer, language)}`);
    return [`  ${index + 1}. ${candidate.rule}  ${candidate.path}`, `     ${verdictWords[language][candidate.verdict]} (${rank})`, ...answers].join(
      '\n',
    );
  });
  const never = report.never.filter(({ holds }) => holds === true).map((answer) => `  ${conditionLine(answer, language)}`);
  return [head, ...lines, ...never].join('\n');
}

function conditionLine({ condition, holds }: ConditionAnswer, language: WriterLanguage): string {
  const words = {
    nl: { yes: 'klopt', no: 'klopt niet', unknown: 'niet bekeken' },
    en: { yes: 'holds', no: 'does not hold', unknown: 'not looked at' },
  }[language];
  return `${conditionText(condition)}: ${holds === undefined ? words.unknown : holds ? words.yes : words.no}`;
}

function conditionText(condition: Condition): string {
  if ('not' in condition) return `not ${conditionText(condition.not)}`;
  const [[key, value] = []] = Object.entries(condition);
  return `${key} "${value}"`;
}
