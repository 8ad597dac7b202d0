// A large folder of rules in parts that can be checked one after another: the files that all rules share, and beside them
// the rules of one agency. No rule says anything about a rule of another agency, so nothing is missed that way.
import type { FileTexts } from './read-content.ts';

export type FolderPart = {
  /** The shared files and the files of one agency's rules. */
  readonly files: FileTexts;
  /** Whether a problem of this file is told by this part; those of shared files are told by the first part alone. */
  owns(file: string): boolean;
};

const agencyOfRule = (file: string): string | undefined => /^([a-z]+\/[a-z0-9-]+)\/(?:pages|letters)\//.exec(file)?.[1];

/** The parts of a folder, made one at a time so that only one of them need be in memory. */
export function* partsOf(files: FileTexts): Generator<FolderPart> {
  const shared = new Map<string, string>();
  const agencies = new Map<string, [string, string][]>();
  for (const [file, text] of files) {
    const agency = agencyOfRule(file);
    if (agency === undefined) shared.set(file, text);
    else if (agencies.has(agency)) agencies.get(agency)?.push([file, text]);
    else agencies.set(agency, [[file, text]]);
  }
  if (agencies.size === 0) return yield { files: shared, owns: () => true };
  let isFirst = true;
  for (const [agency, own] of agencies) {
    const tellsShared = isFirst;
    isFirst = false;
    yield { files: new Map([...shared, ...own]), owns: (file) => (shared.has(file) ? tellsShared : agencyOfRule(file) === agency) };
  }
}
