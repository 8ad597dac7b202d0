import { expect, test } from 'vitest';
import { listedSites } from '../../../core/view/listed-sites.ts';

const agency = (agencyName: string, surface: 'page' | 'click') => ({ agencyName, surface, isMunicipality: false });

test('hosts stand below their agency, those that need a click apart', () => {
  expect(
    listedSites({
      'www.uwv.nl': agency('UWV', 'page'),
      'digid.nl': agency('DigiD', 'click'),
      'mijn.uwv.nl': agency('UWV', 'click'),
      'uwv.nl': agency('UWV', 'page'),
    }),
  ).toEqual([
    { name: 'DigiD', byItself: [], byClick: ['digid.nl'] },
    { name: 'UWV', byItself: ['uwv.nl', 'www.uwv.nl'], byClick: ['mijn.uwv.nl'] },
  ]);
});

test('municipalities are left out', () => {
  expect(listedSites({ 'www.utrecht.nl': { ...agency('Gemeente Utrecht', 'click'), isMunicipality: true } })).toEqual([]);
});
