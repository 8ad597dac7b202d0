// The decreed days as content-rules has them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecreedDays } from '../../../core/deadline/holidays.ts';
import { type Day, readDay } from '../../../core/facts/day.ts';
import { countryFile } from '../../../core/rule/folder-schema.ts';
import { readFile } from '../../../core/rule/read-file.ts';

/** A day as rule files write it. */
export const on = (text: string): Day => readDay(text) ?? expectDay(text);

function expectDay(text: string): never {
  throw new Error(`${text} is no day`);
}

function decreedInContent(): DecreedDays {
  const path = join(import.meta.dirname, '..', '..', '..', 'content-rules', 'nl', 'country.yaml');
  const read = readFile(countryFile, readFileSync(path, 'utf8'), path);
  const list = read.ok ? read.value.content['decreed-days'] : undefined;
  if (!list) throw new Error('no decreed days');
  return { days: list.days.map(on), lastYear: Number(list['last-year']) };
}

export const decreed = decreedInContent();
