// Runs the promises of the cases files: on these addresses a rule speaks, on those it is silent, on its page it finds its
// fields and its facts. The pages are our own, of the shape of the real ones; no live site is ever asked.
import { join } from 'node:path';
import { type FactKind, factKinds, readFactValue } from '../core/facts/fact-value.ts';
import { type GuardFact, guardFacts } from '../core/guard/guard.ts';
import { type Condition, foldText, holdsWords } from '../core/match/condition.ts';
import { type MatchTable, ruleFor } from '../core/match/match-table.ts';
import { readPageAddress } from '../core/match/page-address.ts';
import { tablesOf } from '../core/pack/compile.ts';
import type { Cases, Content } from '../core/rule/content.ts';
import type { Pages } from './pages-in-node.ts';
import { readText } from './read-text.ts';

export type CaseResult = {
  readonly rule: string;
  /** `out-of-order`: silent while the agency's maintenance page stands there. `page`: the sample page is there at all. */
  readonly kind: 'page' | 'helps' | 'silent' | 'out-of-order' | 'finds' | 'confirms';
  /** The address, the field or the fact. */
  readonly about: string;
  readonly holds: boolean;
  /** The rule that speaks instead, for an address. */
  readonly speaks?: string;
};

/** All cases of one rule; `pagesFolder` holds the sample pages, one folder an agency. */
export async function runCases(content: Content, cases: Cases, pages: Pages, pagesFolder: string): Promise<CaseResult[]> {
  const { rule, read } = cases;
  const result = (kind: CaseResult['kind'], about: string, holds: boolean, speaks?: string): CaseResult => ({
    rule,
    kind,
    about,
    holds,
    ...(speaks !== undefined && { speaks }),
  });
  const file = read.content.page ?? '';
  const html = await readText(join(pagesFolder, ...rule.split('/').slice(0, 2), file));
  if (html === undefined) return [result('page', file, false)];
  const tables = tablesOf(content) as ReadonlyMap<string, Pick<MatchTable, 'entries' | 'never'>>;
  const holds = pages.holdsOn(html);
  const ruleAt = (address: string, answers: (condition: Condition) => boolean): string | undefined => {
    const place = readPageAddress(address);
    const table = place && tables.get(place.host);
    return table && ruleFor(table as MatchTable, place.path, answers).rule;
  };
  const spokenAt = (address: string, answers = holds): string => ruleAt(address, answers) ?? '';
  const trouble = content.agencies.get(rule.split('/').slice(0, 2).join('/'))?.read.content['not-when']?.[0];
  const outOfOrder = (condition: Condition): boolean => JSON.stringify(condition) === JSON.stringify(trouble) || holds(condition);
  const page = pages.documentOf(html);
  const ruleFile = content.rules.get(rule)?.read.content;
  const facts = (ruleFile?.facts ?? []).flatMap(asGuarded);
  // The guard sees all facts of a rule at once, as it does beside a real page: one explains the figures of another.
  const verdicts = guardFacts(facts, pages.blocksOf(page), { language: ruleFile?.['page-language'] ?? 'nl', translated: false });
  return [
    ...(read.content.helps ?? []).map((address) => result('helps', address, spokenAt(address) === rule, spokenAt(address))),
    ...(read.content.silent ?? []).map((address) => result('silent', address, spokenAt(address) !== rule, spokenAt(address))),
    ...(trouble ? (read.content.helps ?? []) : []).map((address) => result('out-of-order', address, spokenAt(address, outOfOrder) === '')),
    ...(read.content.finds ?? []).map((id) => result('finds', id, findsField(page, named(ruleFile?.fields, id)))),
    ...(read.content.confirms ?? []).map((id) => result('confirms', id, verdicts.get(id) === 'confirmed')),
  ];
}

const named = <Item extends { readonly id: string }>(items: readonly Item[] | undefined, id: string): Item | undefined =>
  items?.find((item) => item.id === id);

type Field = { readonly find: { readonly selector?: string | undefined; readonly text: string } };

/** One element, with its question beside it. */
function findsField(page: Document, field: Field | undefined): boolean {
  if (!field?.find.selector) return false;
  const [element, ...others] = page.querySelectorAll(field.find.selector);
  return element !== undefined && others.length === 0 && holdsWords(textNear(element), foldText(field.find.text));
}

/** The text around an element in which its question stands: its label, the legend of its group, its own small block. */
function textNear(element: Element): string {
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const around = [element.closest('fieldset')?.querySelector('legend'), element.closest('p, li, label, fieldset'), element];
  return foldText([...labels, ...around].map((each) => each?.textContent ?? '').join(' \n '));
}

type FactFile = { readonly id: string; readonly near: readonly string[] } & { readonly [Kind in FactKind]?: string | undefined };

/** A fact as the meaning guard takes it. */
function asGuarded(fact: FactFile): GuardFact[] {
  const kind = factKinds.find((each) => fact[each] !== undefined);
  const value = kind && readFactValue(kind, fact[kind] ?? '');
  return value ? [{ id: fact.id, value, near: fact.near }] : [];
}
