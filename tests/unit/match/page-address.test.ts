import { expect, test } from 'vitest';
import { readPageAddress } from '../../../core/match/page-address.ts';

test('query, hash, user and port are dropped at the door', () => {
  expect(readPageAddress('https://naam:geheim@www.uwv.nl:8443/nl/ww?bsn=123456782#stap-2')).toEqual({ host: 'www.uwv.nl', path: '/nl/ww' });
});

test.each([
  ['https://WWW.UWV.NL', { host: 'www.uwv.nl', path: '/' }],
  ['https://www.uwv.nl/NL/ww/', { host: 'www.uwv.nl', path: '/NL/ww/' }],
])('%s', (text, address) => {
  expect(readPageAddress(text)).toEqual(address);
});

test.each(['http://www.uwv.nl/', 'file:///nl/ww', 'chrome-extension://abc/panel.html', 'about:blank', 'javascript:alert(1)', 'www.uwv.nl', ''])(
  '%j has no address',
  (text) => {
    expect(readPageAddress(text)).toBeUndefined();
  },
);
