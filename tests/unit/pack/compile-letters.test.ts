import { describe, expect, test } from 'vitest';
import { aLetter, anAgency, aRule, type FileChanges } from '../rule/a-rules-folder.ts';
import { lettersOf } from './packs-of.ts';

const letter = (title: string, code?: string): object => aLetter({ title, letter: { ...(code && { code }), top: [`Boven ${title}`] } });
const svb: FileChanges = { 'nl/svb/agency.yaml': anAgency({ name: 'SVB', hosts: [{ host: 'www.svb.nl', access: 'page' }] }) };

test('every agency is there by name, also without letters, with its hosts and its hub', () => {
  const hub = aRule({ kind: 'hub', asks: 'unknown', match: { paths: ['/**'], when: [{ selector: 'h1' }] } });
  const { agencies } = lettersOf({ ...svb, 'nl/uwv/pages/hub.yaml': hub });
  expect(agencies).toEqual([
    { id: 'nl/svb', name: 'SVB', language: 'nl', contactPage: '', hosts: ['www.svb.nl'], hub: '', letters: [] },
    { id: 'nl/uwv', name: 'UWV', language: 'nl', contactPage: '', hosts: ['www.uwv.nl'], hub: 'nl/uwv/hub', letters: [] },
  ]);
});

describe('letters', () => {
  test('have what a reader knows them by, and other rules are none', () => {
    expect(lettersOf({ 'nl/uwv/letters/boete.yaml': letter('Een **boete**', 'M') }).agencies[0]?.letters).toEqual([
      { id: 'nl/uwv/boete', code: 'M', sender: '', title: 'Een boete', top: ['Boven Een **boete**'] },
    ]);
  });

  test('those with a code come first, by code, the others by name of their rule', () => {
    const files = {
      'nl/uwv/letters/a.yaml': letter('Zonder'),
      'nl/uwv/letters/d.yaml': letter('Nog een O', 'O'),
      'nl/uwv/letters/c.yaml': letter('O', 'O'),
      'nl/uwv/letters/b.yaml': letter('M', 'M'),
    };
    const ids = (changes: FileChanges): string[] => lettersOf(changes).agencies[0]?.letters.map(({ id }) => id) ?? [];
    expect(ids(files)).toEqual(['nl/uwv/b', 'nl/uwv/c', 'nl/uwv/d', 'nl/uwv/a']);
    expect(ids(Object.fromEntries(Object.entries(files).reverse()))).toEqual(ids(files));
  });
});
