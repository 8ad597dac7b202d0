import { describe, expect, test } from 'vitest';
import { type Arrival, opensFirstPage } from '../../core/first-run.ts';

const byReader: Arrival = { reason: 'install', isTemporary: false, installType: 'normal' };

describe('the first page', () => {
  test.each(['normal', 'sideload', 'other'])('meets a reader who installed us (%s)', (installType) => {
    expect(opensFirstPage({ ...byReader, installType })).toBe(true);
  });

  test.each([
    ['an update of ours', { reason: 'update' }],
    ['an update of the browser', { reason: 'browser_update' }],
    ['an update in Chromium', { reason: 'chrome_update' }],
    ['an administrator of many computers', { installType: 'admin' }],
    ['somebody who builds us, in Chromium', { installType: 'development' }],
    ['somebody who builds us, in Firefox', { isTemporary: true }],
  ])('stays away from %s', (_, changes) => {
    expect(opensFirstPage({ ...byReader, ...changes })).toBe(false);
  });
});
