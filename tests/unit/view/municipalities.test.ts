import { describe, expect, test } from 'vitest';
import { municipalitiesIn, municipalitiesLike } from '../../../core/view/municipalities.ts';

test('the hosts of one municipality stand together', () => {
  const utrecht = { agencyName: 'Gemeente Utrecht', isMunicipality: true };
  const tables = {
    'www.utrecht.nl': utrecht,
    'loket.utrecht.nl': utrecht,
    'www.ede.nl': { agencyName: 'Gemeente Ede', isMunicipality: true },
    'www.uwv.nl': { agencyName: 'UWV', isMunicipality: false },
  };
  expect(municipalitiesIn(tables)).toEqual([
    { name: 'Gemeente Ede', hosts: ['www.ede.nl'] },
    { name: 'Gemeente Utrecht', hosts: ['loket.utrecht.nl', 'www.utrecht.nl'] },
  ]);
});

describe('what is typed finds', () => {
  const all = ['Ede', 'Leerdam', 'Rotterdam', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Den Haag'].map((place) => ({
    name: `Gemeente ${place}`,
    hosts: [],
  }));
  test.each([
    ['ede', ['Gemeente Ede']],
    ['  EDE ', ['Gemeente Ede']],
    ['dam', ['Gemeente Leerdam', 'Gemeente Rotterdam']],
    ['s hertogenbosch', ["Gemeente 's-Hertogenbosch"]],
    ['sudwest', ['Gemeente Súdwest-Fryslân']],
    ['gemeente den', ['Gemeente Den Haag']],
    ['parijs', []],
    ['', []],
    ['-', []],
  ])('"%s"', (typed, names) => {
    expect(municipalitiesLike(typed, all).map(({ name }) => name)).toEqual(names);
  });

  test('those that begin with it before those that hold it somewhere', () => {
    const names = ['Gemeente Zuiderbergen', 'Gemeente Bergen'].map((name) => ({ name, hosts: [] }));
    expect(municipalitiesLike('bergen', names).map(({ name }) => name)).toEqual(['Gemeente Bergen', 'Gemeente Zuiderbergen']);
  });

  test('at most six at once', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ name: `Gemeente Berg ${index}`, hosts: [] }));
    expect(municipalitiesLike('berg', many)).toHaveLength(6);
  });
});
