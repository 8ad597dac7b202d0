// Lists of letters, made with only the parts that a test speaks about.
import type { Letter, LetterAgency, LetterPack } from '../../../core/pack/letters.ts';
import { packFormat } from '../../../core/pack/pack.ts';

/** A letter under its rule; without a code unless a test gives one. */
export const aLetterOf = (id: string, code = ''): Letter => ({ id, code, sender: '', title: `Brief ${id}`, top: [`Beslissing ${id}`] });

/** An agency with these letters, on a host named after it. */
export const anAgencyWith = (id: string, letters: readonly Letter[]): LetterAgency => ({
  id,
  name: id,
  language: 'nl',
  contactPage: '',
  hosts: [`${id.replace('/', '-')}.test`],
  hub: `${id}/hub`,
  letters,
});

export const aPackOf = (...agencies: LetterAgency[]): LetterPack => ({ format: packFormat, agencies });
