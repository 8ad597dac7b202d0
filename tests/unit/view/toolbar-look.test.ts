import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { restingLook, toolbarLook } from '../../../core/view/toolbar-look.ts';

const host = 'www.uwv.nl';
const off = { ...defaultSettings, pausedHosts: [host] };
const paused = { ...defaultSettings, paused: true };

describe('the button on a tab', () => {
  test.each([
    ['help here', 'help', defaultSettings, { icon: 'help', says: 'popup-help' }],
    ['none here', 'none', defaultSettings, { icon: 'plain', says: 'popup-none', mark: '' }],
    ['off on this site', 'off', off, { icon: 'off', says: 'popup-off', mark: '' }],
    ['off everywhere', 'off', paused, { icon: 'off', says: 'popup-paused', mark: '' }],
    ['no room in the page', 'no-room', defaultSettings, { icon: undefined, says: 'toolbar-help', mark: 'i' }],
  ])('%s', (_, note, settings, look) => {
    expect(toolbarLook(note, host, settings)).toMatchObject(look);
  });

  test('a site that the reader did not switch off is not said to be switched off', () => {
    expect(toolbarLook('off', 'www.example.nl', off)).toEqual({ icon: 'plain', says: undefined, mark: '' });
  });

  test.each(['waiting', 'constructor', '', undefined, { kind: 'help' }])('%o changes nothing', (note) => {
    expect(toolbarLook(note, host, defaultSettings)).toBeUndefined();
  });
});

test('where nothing is known the button claims nothing', () => {
  expect(restingLook(defaultSettings)).toEqual({ icon: 'plain', says: undefined, mark: '' });
  expect(restingLook(paused)).toEqual({ icon: 'off', says: 'popup-paused', mark: '' });
});
