// Whether the words of the panel are all there, and none that nobody asks for.
import { interfaceKeys } from '../language/interface-words.ts';
import { closestWord } from './closest-word.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import type { InterfaceFile } from './schema.ts';

/** Dutch must say everything; another language may leave sentences to Dutch, but none may say what is never asked. */
export function checkInterface(language: string, read: ReadFile<InterfaceFile>): Problem[] {
  const { words, language: named } = read.content;
  const missing = language === 'nl' ? interfaceKeys.filter((key) => words[key] === undefined) : [];
  const unknown = Object.keys(words).filter((key) => !(interfaceKeys as readonly string[]).includes(key));
  return [
    ...(named.code === language ? [] : [read.problemAt('WRONG_CHOICE', ['language', 'code'], { found: named.code, choices: language })]),
    ...missing.map((key) => read.problemAt('MISSING_KEY', ['words'], { key })),
    ...unknown.map((key) => read.problemAt('UNKNOWN_KEY', ['words', key], { key, meant: closestWord(key, interfaceKeys) ?? '' })),
  ];
}
