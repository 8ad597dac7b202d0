// What was told about a page, as files: the rule, its cases and a sample page of our own.

import { readPathPattern } from '../core/match/path-pattern.ts';
import { rightSlots } from '../core/rule/schema.ts';
import type { PageTold, TermTold } from './new-rule-questions.ts';

export type NewFiles = {
  /** Below content-rules. */
  readonly rule: { readonly path: string; readonly text: string };
  readonly cases: { readonly path: string; readonly text: string };
  /** Below tests/fixtures/pages. */
  readonly page: { readonly path: string; readonly text: string };
};

/** A text as YAML may hold it: bare where that is safe, else in quotation marks. */
export const yamlText = (text: string): string =>
  /^[\p{L}€][^:#{}[\],&*!|>'"%@`\\\n]*[^\s:#{}[\],&*!|>'"%@`\\]$/u.test(text) ? text : JSON.stringify(text);

/** What the checker asked for beside what was told. */
export type Needs = {
  /** All eight rights, each of which says that the page does not speak of it. */
  readonly rights: boolean;
  /** Hard words in the sentences that the glossary explains. */
  readonly terms: readonly string[];
};

/** The three files of a new rule of an agency (`nl/uwv`) for one address. */
export function newRuleFiles(agency: string, address: string, told: PageTold, needs: Needs): NewFiles {
  const { hostname, pathname, origin } = new URL(address);
  const path = pathname.replace(/\/+$/, '') || '/';
  const beside = patternOf(path).endsWith('*') ? [] : [`${origin}${path}-iets-anders`];
  const silent = path === '/' ? [`${origin}/een-andere-pagina`] : [`${origin}/`, ...beside];
  const cases = [
    'helps:',
    `  - ${addressText(`${origin}${path}`)}`,
    'silent:',
    ...silent.map((elsewhere) => `  - ${addressText(elsewhere)}`),
    `page: ${told.name}.html`,
    ...(termOf(told) ? ['confirms: [op-tijd]'] : []),
    '',
  ];
  return {
    rule: { path: `${agency}/pages/${told.name}.yaml`, text: ruleText(told, address, path, needs) },
    cases: { path: `${agency}/pages/${told.name}.cases.yaml`, text: cases.join('\n') },
    page: { path: `${agency}/${told.name}.html`, text: pageText(told, hostname) },
  };
}

const addressText = (address: string): string => (/^[\w/.:~-]*[\w/]$/.test(address) ? address : JSON.stringify(address));

const termOf = ({ ask }: PageTold): TermTold | undefined => (typeof ask === 'object' && typeof ask.by === 'object' ? ask.by : undefined);

/** The path of one address as a pattern. A part that means something in patterns, or cannot stand in one, is left free. */
function patternOf(path: string): string {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  const isFixed = (part: string): boolean => !part.includes('*') && !part.startsWith('{') && readPathPattern(`/${part}`).ok;
  return `/${parts.map((part) => (isFixed(part) ? part : '*')).join('/')}`;
}

function ruleText(told: PageTold, address: string, path: string, { rights, terms }: Needs): string {
  const pattern = patternOf(path);
  return [
    `title: ${yamlText(told.title)}`,
    `kind: ${told.kind}`,
    '',
    'match:',
    `  paths: [${/^[a-z0-9/._~-]+$/.test(pattern) ? pattern : JSON.stringify(pattern)}]`,
    '  when:',
    `    - heading: ${yamlText(told.heading)}`,
    '',
    `summary: ${yamlText(told.summary)}`,
    '',
    ...factLines(told),
    ...askLines(told),
    '',
    ...(terms.length > 0 ? [`terms: [${terms.join(', ')}]`, ''] : []),
    ...(rights ? ['rights:', ...rightSlots.map((slot) => `  ${slot}: not-said`), ''] : []),
    'unknown:',
    `  - ${yamlText(told.unknown)}`,
    '',
    'sources:',
    `  - { id: pagina, url: ${JSON.stringify(address)}, checked: ${told.checked}, how: ${told.how} }`,
    '',
    'people: { kind: human, wrote: [], reviewed: [] }',
    '',
  ].join('\n');
}

function factLines(told: PageTold): string[] {
  const said = termOf(told);
  if (!said) return [];
  const { term, law, near } = said;
  return [
    'facts:',
    '  - id: op-tijd',
    `    term: ${term}`,
    // The safest reading until somebody knows more: it counts from what the page names, and no holiday moves it.
    '    starts: event',
    ...(law ? ['    set-by: law', `    law: ${yamlText(law)}`] : ['    set-by: unknown']),
    '    moves-on-holidays: no',
    `    near: [${JSON.stringify(near)}]`,
    '    source: pagina',
    '',
  ];
}

function askLines({ ask }: PageTold): string[] {
  if (typeof ask === 'string') return [`asks: ${ask}`];
  const by = typeof ask.by === 'string' ? ask.by : `{ fact: op-tijd, after: ${JSON.stringify(ask.by.after)} }`;
  return ['asks:', '  - id: doen', `    what: ${yamlText(ask.what)}`, `    by: ${by}`, `    if-not: ${yamlText(ask.ifNot)}`];
}

/** The least a page of this shape shows: its heading, in the part where pages have their own text. */
function pageText(page: PageTold, host: string): string {
  const { heading } = page;
  const term = termOf(page);
  const told = term ? `\n      <p>${htmlText(term.near)}: ${htmlText(term.term)}</p>` : '';
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>${htmlText(heading)} | ${htmlText(host)} (voorbeeld)</title>
  </head>
  <body>
    <main>
      <h1>${htmlText(heading)}</h1>${told}
    </main>
  </body>
</html>
`;
}

const htmlText = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
