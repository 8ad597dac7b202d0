// The real Dutch words of the panel, from content-rules.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterfaceWords } from '../../../core/language/interface-words.ts';
import { interfaceFile } from '../../../core/rule/folder-schema.ts';
import { readFile } from '../../../core/rule/read-file.ts';

const file = join(import.meta.dirname, '..', '..', '..', 'content-rules', 'interface', 'nl.yaml');
const read = readFile(interfaceFile, readFileSync(file, 'utf8'), file);
if (!read.ok) throw new Error(`${file} is broken`);
export const dutchWords: InterfaceWords = read.value.content;
