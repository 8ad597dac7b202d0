// What the words of the panel still lack in a language, as lines that can be put into its file and translated there.
import { interfaceKeys, isPluralKey, pluralFormsOf } from '../core/language/interface-words.ts';
import type { Outcome, Surroundings } from './command.ts';
import type { LoadedRules } from './load-rules.ts';

/** The missing sentences of a language, each with its Dutch; for a language without a file that is the whole file. */
export function showInterfaceWork({ content }: LoadedRules, code: string, { language }: Surroundings): Outcome {
  const file = `interface/${code}.yaml`;
  const read = content.interfaces.get(code);
  const dutch = content.interfaces.get('nl')?.content.words ?? {};
  const missing = interfaceKeys.filter((key) => read?.content.words[key] === undefined);
  const dutchOf = (key: string, form: string): string => {
    const said = dutch[key];
    return typeof said === 'object' ? (said[form] ?? said.other ?? '') : (said ?? '');
  };
  const lines = missing.flatMap((key) =>
    isPluralKey(key)
      ? [`  ${key}:`, ...pluralFormsOf(code).map((form) => `    ${form}: ${JSON.stringify(dutchOf(key, form))}`)]
      : [`  ${key}: ${JSON.stringify(dutchOf(key, ''))}`],
  );
  const head = read ? [] : [`language: { code: ${code}, name: …, direction: ltr }`, 'by: { kind: human, who: [], checked-by: [] }', 'words:'];
  const said = {
    nl: missing.length === 0 ? `${file} is helemaal bij.` : `Nog niet vertaald (${missing.length}). Zet dit in ${file}, in uw taal:`,
    en: missing.length === 0 ? `${file} is complete.` : `Not translated yet (${missing.length}). Put this into ${file}, in your language:`,
  };
  return {
    text: [said[language], ...(missing.length === 0 ? [] : [...head, ...lines])].join('\n'),
    json: { ok: missing.length === 0, file, missing },
    end: 'well',
  };
}
