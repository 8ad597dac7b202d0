// `rules test`: runs the cases of all rules, or of those that are named.
import { join, resolve } from 'node:path';
import type { Cases, Rule } from '../../core/rule/content.ts';
import type { WriterLanguage } from '../../core/rule/problem-text.ts';
import { type Command, type Outcome, type Surroundings, saidOf, wrongUse } from '../command.ts';
import { findRule, isOutcome } from '../find-rule.ts';
import { aboutUnread, type LoadedRules, loadRules, unreadFiles } from '../load-rules.ts';
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
  async run(named, { pages: folder }, surroundings) {
    const loaded = await loadRules(surroundings);
    const chosen = chosenCases(named, loaded, surroundings);
    if (isOutcome(chosen)) return chosen;
    const { openPages } = await import('../pages-in-node.ts');
    const pages = await openPages();
    const pagesFolder = typeof folder === 'string' ? resolve(surroundings.here, folder) : join(surroundings.root, 'tests', 'fixtures', 'pages');
    const results: CaseResult[] = [];
    for (const cases of chosen) results.push(...(await runCases(loaded.content, cases, pages, pagesFolder)));
    const wrong = results.filter(({ holds }) => !holds);
    const unread = unreadFiles(loaded);
    const isWell = wrong.length === 0 && (unread.length === 0 || named.length > 0);
    return {
      text: [inWords(results, wrong, chosen.length, surroundings.language), ...saidOf(aboutUnread(unread), surroundings)].join('\n'),
      json: { ok: isWell, rules: chosen.length, passed: results.length - wrong.length, failed: wrong.length, results, unread },
      end: isWell ? 'well' : 'wrong',
    };
  },
};

/** The cases of the rules that are named, or all of them. */
function chosenCases(named: readonly string[], loaded: LoadedRules, surroundings: Surroundings): readonly Cases[] | Outcome {
  const { cases } = loaded.content;
  if (named.length === 0) return [...cases.values()];
  const rules = named.map((word) => findRule(word, loaded, surroundings));
  const unknown = rules.find(isOutcome);
  if (unknown) return unknown;
  const found = new Map<string, Cases>();
  for (const { id } of rules as Rule[]) {
    const own = cases.get(id);
    if (!own)
      return wrongUse(surroundings, {
        nl: `Bij ${id} vinden we geen voorbeelden die we kunnen lezen. Kijk met: npm run rules -- check ${id}`,
        en: `We find no cases of ${id} that we can read. Look with: npm run rules -- check ${id}`,
      });
    found.set(id, own);
  }
  return [...found.values()];
}

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
      ? `${results.length - wrong.length} voorbeelden goed, ${wrong.length} niet, van ${rules} ${rules === 1 ? 'regel' : 'regels'}.`
      : `${results.length - wrong.length} cases right, ${wrong.length} wrong, of ${rules} ${rules === 1 ? 'rule' : 'rules'}.`;
  return [...wrong.map(line), counts].join('\n');
}
