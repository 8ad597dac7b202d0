import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../core/settings.ts';
import { firstHelp, mayAsk, withoutBoot } from '../../../entrypoints/popup/help-here.ts';
import { aTable } from '../match/an-entry.ts';

const page = aTable({ surface: 'page' });
const portal = aTable({ surface: 'click' });
const given = aTable({ surface: 'page', changed: 'granted' });
const taken = aTable({ surface: 'off', changed: 'withdrawn' });
const off = aTable({ surface: 'off' });
const host = 'www.uwv.nl';
const offHere = { ...defaultSettings, pausedHosts: [host] };

describe('before the page part has answered', () => {
  test.each([
    ['a page of the list', page, 'loading'],
    ['a portal', portal, 'loading'],
    ['a host that was taken from us', taken, 'click'],
    ['a host that is switched off', off, 'off'],
    ['any other page', undefined, 'none'],
  ] as const)('%s', (_, table, help) => {
    expect(firstHelp(defaultSettings, host, table)).toBe(help);
  });

  test('what the reader switched off stays off, whatever the browser gives', () => {
    expect(firstHelp(offHere, host, taken)).toBe('off');
    expect(firstHelp({ ...defaultSettings, paused: true }, host, page)).toBe('paused');
  });
});

test('the reader may be asked for a portal and for a host that was taken, and for no other', () => {
  expect([portal, taken].map((table) => mayAsk(defaultSettings, host, table))).toEqual([true, true]);
  expect([page, given, off, undefined].map((table) => mayAsk(defaultSettings, host, table))).toEqual([false, false, false, false]);
  expect(mayAsk(offHere, host, portal)).toBe(false);
});

test('without a page part a portal waits for the click, and elsewhere there is no help', () => {
  expect([withoutBoot(portal), withoutBoot(page), withoutBoot(undefined)]).toEqual(['click', 'none', 'none']);
});
