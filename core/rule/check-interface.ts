// Whether the words of the panel are all there, and none that nobody asks for.
import { interfaceKeys, isPluralKey, pluralFormsOf } from '../language/interface-words.ts';
import { closestWord } from './closest-word.ts';
import type { InterfaceFile } from './folder-schema.ts';
import type { Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';

/** Dutch must say everything; another language may leave sentences to Dutch, but none may say what is never asked. */
export function checkInterface(language: string, read: ReadFile<InterfaceFile>): Problem[] {
  const { words, language: named } = read.content;
  const missing = language === 'nl' ? interfaceKeys.filter((key) => words[key] === undefined) : [];
  const unknown = Object.keys(words).filter((key) => !(interfaceKeys as readonly string[]).includes(key));
  return [
    ...(named.code === language ? [] : [read.problemAt('WRONG_CHOICE', ['language', 'code'], { found: named.code, choices: language })]),
    ...missing.map((key) => read.problemAt('MISSING_KEY', ['words'], { key })),
    ...unknown.map((key) => read.problemAt('UNKNOWN_KEY', ['words', key], { key, meant: closestWord(key, interfaceKeys) ?? '' })),
    ...Object.keys(words).flatMap((key) => checkForms(language, read, key)),
  ];
}

/** A sentence with a number in it has one wording for each plural form of the language; the others have one. */
function checkForms(language: string, read: ReadFile<InterfaceFile>, key: string): Problem[] {
  const said = read.content.words[key];
  if (!isPluralKey(key)) return typeof said === 'string' ? [] : [read.problemAt('WRONG_SHAPE', ['words', key], { wanted: 'text', found: 'group' })];
  if (typeof said !== 'object') return [read.problemAt('WRONG_SHAPE', ['words', key], { wanted: 'group', found: 'text' })];
  const forms = pluralFormsOf(language);
  return [
    ...forms.filter((form) => said[form] === undefined).map((form) => read.problemAt('PLURAL_MISSING', ['words', key], { form, key: form })),
    ...Object.keys(said)
      .filter((form) => !(forms as readonly string[]).includes(form))
      .map((form) => read.problemAt('UNKNOWN_KEY', ['words', key, form], { key: form, meant: closestWord(form, forms) ?? '' })),
  ];
}
