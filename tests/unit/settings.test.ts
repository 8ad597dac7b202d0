import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, isOff, readSettings, withHost } from '../../core/settings.ts';

describe('settings as stored', () => {
  test('are read as they were kept', () => {
    const settings = { language: 'en', paused: true, pausedHosts: ['www.uwv.nl'], neverInPage: true, hideDrafts: true, textSize: 'large' };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test.each([undefined, null, 'nl', 7, [], {}])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  test('a part that is wrong gets its default, the others stay', () => {
    expect(readSettings({ language: '../en', paused: 'yes', pausedHosts: ['www.uwv.nl', 7] })).toEqual({
      language: 'nl',
      paused: false,
      pausedHosts: ['www.uwv.nl'],
      neverInPage: false,
      hideDrafts: false,
      textSize: 'normal',
    });
  });

  test.each(['nl', 'ckb', 'fa-af'])('%s may be a language', (language) => {
    expect(readSettings({ language }).language).toBe(language);
  });

  test('any JSON gives settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(readSettings(stored)).toEqual({
          language: expect.any(String),
          paused: expect.any(Boolean),
          pausedHosts: expect.any(Array),
          neverInPage: expect.any(Boolean),
          hideDrafts: expect.any(Boolean),
          textSize: expect.stringMatching(/^(normal|large)$/),
        });
      }),
    );
  });
});

describe('off', () => {
  test('on one host is off there only', () => {
    const settings = withHost(defaultSettings, 'www.uwv.nl', true);
    expect(isOff(settings, 'www.uwv.nl')).toBe(true);
    expect(isOff(settings, 'uwv.nl')).toBe(false);
  });

  test('everywhere is off on every host', () => {
    expect(isOff({ ...defaultSettings, paused: true }, 'www.svb.nl')).toBe(true);
  });

  test('twice is off once, and on again is as before', () => {
    const off = withHost(withHost(defaultSettings, 'b.nl', true), 'b.nl', true);
    expect(off.pausedHosts).toEqual(['b.nl']);
    expect(withHost(off, 'b.nl', false)).toEqual(defaultSettings);
  });

  test('the order of hosts does not tell the order of visits', () => {
    expect(withHost(withHost(defaultSettings, 'b.nl', true), 'a.nl', true).pausedHosts).toEqual(['a.nl', 'b.nl']);
  });
});
