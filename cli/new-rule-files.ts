// What was told about a page, as files: the rule, its cases and a sample page of our own.

import { rightSlots } from '../core/rule/schema.ts';
import type { AskTold, PageTold } from './new-rule-questions.ts';

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

/** The three files of a new rule of an agency (`nl/uwv`) for one address. */
export function newRuleFiles(agency: string, address: string, told: PageTold): NewFiles {
  const { hostname, pathname, origin } = new URL(address);
  const path = pathname.replace(/\/+$/, '') || '/';
  const elsewhere = path === '/' ? `${origin}/een-andere-pagina` : `${origin}/`;
  return {
    rule: { path: `${agency}/pages/${told.name}.yaml`, text: ruleText(told, address, path) },
    cases: {
      path: `${agency}/pages/${told.name}.cases.yaml`,
      text: [`helps:`, `  - ${origin}${path}`, `silent:`, `  - ${elsewhere}`, `page: ${told.name}.html`, ''].join('\n'),
    },
    page: { path: `${agency}/${told.name}.html`, text: pageText(told, hostname) },
  };
}

function ruleText(told: PageTold, address: string, path: string): string {
  const needsRights = told.kind === 'decision' || told.kind === 'duty' || (told.ask && /betaal|betalen/iu.test(told.ask.what));
  return [
    `title: ${yamlText(told.heading)}`,
    `kind: ${told.kind}`,
    '',
    'match:',
    `  paths: [${/[[\]{},]/.test(path) ? JSON.stringify(path.toLowerCase()) : path.toLowerCase()}]`,
    '  when:',
    `    - heading: ${yamlText(told.heading)}`,
    '',
    `summary: ${yamlText(told.summary)}`,
    '',
    ...factLines(told.ask),
    ...askLines(told),
    '',
    ...(needsRights ? ['rights:', ...rightSlots.map((slot) => `  ${slot}: not-said`), ''] : []),
    'unknown:',
    `  - ${yamlText(told.unknown)}`,
    '',
    'sources:',
    `  - { id: pagina, url: ${JSON.stringify(address.replace(/[?#].*$/, ''))}, checked: ${told.checked}, how: ${told.how} }`,
    '',
    'people: { kind: human, wrote: [], reviewed: [] }',
    '',
  ].join('\n');
}

function factLines(ask: AskTold | undefined): string[] {
  if (typeof ask?.by !== 'object') return [];
  const { term, law, near } = ask.by;
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

function askLines({ ask, kind }: PageTold): string[] {
  // A page that may decide about the reader never says that it asks nothing.
  if (!ask) return [`asks: ${kind === 'information' || kind === 'form' ? 'nothing' : 'unknown'}`];
  const by = typeof ask.by === 'string' ? ask.by : `{ fact: op-tijd, after: ${JSON.stringify(ask.by.after)} }`;
  return ['asks:', '  - id: doen', `    what: ${yamlText(ask.what)}`, `    by: ${by}`, `    if-not: ${yamlText(ask.ifNot)}`];
}

/** The least a page of this shape shows: its heading, in the part where pages have their own text. */
function pageText({ heading, ask }: PageTold, host: string): string {
  const told = typeof ask?.by === 'object' ? `\n      <p>${htmlText(ask.by.near)}: ${htmlText(ask.by.term)}</p>` : '';
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
