import { expect, test } from 'vitest';
import { noChanges } from '../../../core/match/access.ts';
import { defaultSettings } from '../../../core/settings.ts';
import { keptThings } from '../../../core/view/kept-things.ts';

test('every choice is in the list, with its value', () => {
  const settings = { ...defaultSettings, textSize: 'large', paused: true, pausedHosts: ['www.uwv.nl'], neverInPage: true, hideDrafts: true } as const;
  expect(keptThings(settings, { granted: ['digid.nl'], withdrawn: ['uwv.nl'] }).map(({ value }) => value)).toEqual([
    'size-large',
    'options-yes',
    ['www.uwv.nl'],
    'options-no',
    'options-no',
    ['digid.nl'],
    ['uwv.nl'],
  ]);
});

test('a setting that is added and not told would make the list too short', () => {
  // The language is said by its own name; access has two parts.
  expect(keptThings(defaultSettings, noChanges)).toHaveLength(Object.keys(defaultSettings).length - 1 + Object.keys(noChanges).length);
});
