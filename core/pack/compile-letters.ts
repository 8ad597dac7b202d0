// The list of all letters that are explained, from checked content. The same content always gives the same list.
import { byCodeUnit } from '../by-code-unit.ts';
import type { Agency, Content, Rule } from '../rule/content.ts';
import { plainText } from '../rule/plain-text.ts';
import { markupOf } from '../rule/rich-text.ts';
import type { Letter, LetterAgency, LetterPack } from './letters.ts';
import { packFormat } from './pack.ts';

/** Which letters of which agency are explained. */
export function lettersOf(content: Content): LetterPack {
  const agencies = [...content.agencies.values()].map((agency) => agencyOf(content, agency));
  return { format: packFormat, agencies: agencies.sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id)) };
}

function agencyOf(content: Content, agency: Agency): LetterAgency {
  const file = agency.read.content;
  const rules = [...content.rules.values()].filter((rule) => rule.agency === agency.id).sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    id: agency.id,
    name: file.name,
    language: content.countries.get(agency.country)?.read.content.languages[0] ?? agency.country,
    contactPage: file['contact-page'] ?? '',
    hosts: file.hosts.map(({ host }) => host),
    hub: rules.find(({ read }) => read.content.kind === 'hub')?.id ?? '',
    letters: rules.flatMap(letterOf).sort((a, b) => Number(a.code === '') - Number(b.code === '') || byCodeUnit(a.code, b.code)),
  };
}

function letterOf({ id, read }: Rule): Letter[] {
  const { kind, letter, title } = read.content;
  if (kind !== 'letter' || !letter) return [];
  return [{ id, code: letter.code ?? '', sender: letter.sender ?? '', title: plainText(markupOf(title)), top: letter.top }];
}
