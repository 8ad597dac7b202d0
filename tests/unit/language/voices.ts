// The real voices of the panel, from content-rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InterfaceWords, interfaceVoice, type Say } from '../../../core/language/interface-words.ts';
import { interfaceFile } from '../../../core/rule/folder-schema.ts';
import { readFile } from '../../../core/rule/read-file.ts';

/** The words of the panel in a language. */
export function wordsIn(language: string): InterfaceWords {
  const file = `interface/${language}.yaml`;
  const read = readFile(interfaceFile, readFileSync(join(import.meta.dirname, '..', '..', '..', 'content-rules', file), 'utf8'), file);
  if (!read.ok) throw new Error(`${file} is broken`);
  return read.value.content;
}

/** The voice that a reader of a language hears, with Dutch behind it. */
export function voiceIn(language: string): Say {
  const dutch = wordsIn('nl');
  return interfaceVoice(language === 'nl' ? dutch : wordsIn(language), dutch);
}
