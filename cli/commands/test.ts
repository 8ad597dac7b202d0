// `rules test`: runs the cases of all rules, or of those that are named.
import { join } from 'node:path';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { type Command, wrongUse } from '../command.ts';
import { loadRules } from '../load-rules.ts';
import { openPages } from '../pages-in-node.ts';
import { type CaseResult, runCases } from '../run-cases.ts';

export const test: Command = {
  usage: '[RULE …] [--pages FOLDER]',
  does: {
    nl: 'Probeer de voorbeelden van alle regels op de oefenpagina’s, of van de regels die u noemt.',
    en: 'Try the cases of all rules on the sample pages, or of the rules you name.',
  },
  more: {
    nl: 'RULE is het kenmerk van een regel: nl/uwv/ww-aanvragen. De oefenpagina’s staan in tests/fixtures/pages.',
    en: 'RULE is the id of a rule: nl/uwv/ww-aanvragen. The sample pages are in tests/fixtures/pages.',
  },
  options: { pages: { type: 'string' } },
  async run(rules, { pages: folder }, surroundings) {
    const { content } = await loadRules(surroundings);
    const unknown = rules.find((rule) => !content.cases.has(rule));
    if (unknown !== undefined)
      return wrongUse(surroundings, { nl: `Bij "${unknown}" vinden we geen voorbeelden.`, en: `We find no cases of "${unknown}".` });
    const pages = await openPages();
    const pagesFolder = typeof folder === 'string' ? folder : join(surroundings.root, 'tests', 'fixtures', 'pages');
    const chosen = [...content.cases.values()].filter(({ rule }) => rules.length === 0 || rules.includes(rule));
    const results: CaseResult[] = [];
    for (const cases of chosen) results.push(...(await runCases(content, cases, pages, pagesFolder)));
    const wrong = results.filter(({ holds }) => !holds);
    return {
      text: inWords(results, wrong, chosen.length, surroundings.language),
      json: { ok: wrong.length === 0, rules: chosen.length, passed: results.length - wrong.length, failed: wrong.length, results },
      end: wrong.length === 0 ? 'well' : 'wrong',
    };
  },
};

const kinds: Record<WriterLanguage, Record<CaseResult['kind'], string>> = {
  nl: {
    page: 'de oefenpagina is er niet',
    helps: 'hier moet de regel helpen',
    silent: 'hier moet de regel stil zijn',
    'out-of-order': 'hier moet alles stil zijn als de site buiten dienst is',
    finds: 'dit veld staat niet één keer op de pagina, met zijn vraag ernaast',
    confirms: 'dit feit staat niet in één blok met zijn woorden',
  },
  en: {
    page: 'the sample page is not there',
    helps: 'the rule must help here',
    silent: 'the rule must be silent here',
    'out-of-order': 'everything must be silent here while the site is out of order',
    finds: 'this field is not on the page exactly once, with its question beside it',
    confirms: 'this fact does not stand in one block with its words',
  },
};

function inWords(results: readonly CaseResult[], wrong: readonly CaseResult[], rules: number, language: WriterLanguage): string {
  const line = ({ rule, kind, about, speaks }: CaseResult): string => {
    const instead = speaks === undefined ? '' : language === 'nl' ? ` Nu spreekt ${speaks || 'niets'}.` : ` Now ${speaks || 'nothing'} speaks.`;
    return `${rule}  ${about}: ${kinds[language][kind]}.${kind === 'helps' || kind === 'silent' ? instead : ''}`;
  };
  const counts =
    language === 'nl'
      ? `${results.length - wrong.length} voorbeelden goed, ${wrong.length} niet, van ${rules} regels.`
      : `${results.length - wrong.length} cases right, ${wrong.length} wrong, of ${rules} rules.`;
  return [...wrong.map(line), counts].join('\n');
}
