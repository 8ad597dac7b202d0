import { expect, test } from 'vitest';
import { listedSites } from '../../../core/view/listed-sites.ts';

test('hosts stand below their agency, those that need a click apart', () => {
  const uwv = { agencyName: 'UWV', surface: 'page' } as const;
  expect(
    listedSites({
      'www.uwv.nl': uwv,
      'digid.nl': { agencyName: 'DigiD', surface: 'click' },
      'mijn.uwv.nl': { ...uwv, surface: 'click' },
      'uwv.nl': uwv,
    }),
  ).toEqual([
    { name: 'DigiD', byItself: [], byClick: ['digid.nl'] },
    { name: 'UWV', byItself: ['uwv.nl', 'www.uwv.nl'], byClick: ['mijn.uwv.nl'] },
  ]);
});
