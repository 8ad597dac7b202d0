// Writes the JSON Schemas for editors into content-rules; to be run after a change of the format or of its page in docs.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createJiti } from 'jiti';
import { needNode } from '../dev/need-node.mjs';

needNode();
const root = join(import.meta.dirname, '..');
const { editorSchemas } = await createJiti(import.meta.url).import('./editor-schemas.ts');
const schemas = editorSchemas(await readFile(join(root, 'docs', 'rule-format.md'), 'utf8'));
for (const [file, text] of schemas) await writeFile(join(root, 'content-rules', file), text);
console.log(`${schemas.size} schemas written in content-rules.`);
