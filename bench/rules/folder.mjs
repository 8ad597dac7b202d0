// Writes folders of invented rule files of any size, the same ones in every run: as long as the real ones, without a
// problem in them, and no two alike. What all rules share (register, glossary, words of the panel) is copied from the real
// folder, so that it cannot grow old here.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seeded } from '../seeded.mjs';
import { agencyText, casesText, contactsText, ruleText } from './texts.mjs';

const realRules = new URL('../../content-rules/', import.meta.url).pathname;
const shared = ['project.yaml', 'people.yaml', 'withdrawn.yaml', 'interface/nl.yaml', 'nl/country.yaml', 'nl/contacts.yaml', 'nl/glossary.yaml'];

/** No real agency has so many yet; beyond it the rules go to a next agency with a host of its own. */
export const rulesAnAgency = 100;

/** Writes so many rules to a new folder below the temporary ones, and says where. Whoever asks takes it away again. */
export function makeRulesFolder(count, seed) {
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-rules-'));
  for (const file of shared) if (existsSync(join(realRules, file))) cpSync(join(realRules, file), join(folder, file));
  for (let number = 0; number < count; number += 1) writeRule(folder, number, random);
  return folder;
}

/** Takes away a folder that was made here. */
export function removeRulesFolder(folder) {
  rmSync(folder, { recursive: true });
}

function writeRule(folder, number, random) {
  const agency = `dienst-${Math.floor(number / rulesAnAgency) + 1}`;
  if (number % rulesAnAgency === 0) {
    write(folder, `nl/${agency}/agency.yaml`, agencyText(agency));
    write(folder, `nl/${agency}/contacts.yaml`, contactsText(agency));
  }
  const name = `regeling-${number + 1}`;
  write(folder, `nl/${agency}/pages/${name}.yaml`, ruleText({ agency, name, random }));
  write(folder, `nl/${agency}/pages/${name}.cases.yaml`, casesText({ agency, name }));
}

function write(folder, path, text) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
