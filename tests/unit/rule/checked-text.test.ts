import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import * as checked from '../../../core/rule/checked-text.ts';

const accepts = (schema: v.GenericSchema, value: string): boolean => v.safeParse(schema, value).success;

const cases: [keyof typeof checked, yes: string[], no: string[]][] = [
  ['text', ['a'], ['']],
  ['prose', ['Bel **nu**.'], ['', '<b>', '**']],
  ['id', ['op-tijd', '4-weken'], ['', 'Op-tijd', 'op_tijd', '-a', 'a b', 'a'.repeat(62)]],
  ['contactId', ['uwv/telefoon', 'nl/juridisch-loket'], ['uwv', 'nl/uwv/telefoon', 'UWV/telefoon', 'uwv/']],
  ['host', ['www.uwv.nl'], ['https://www.uwv.nl', '*.uwv.nl', 'uwv.nl:443', 'nl']],
  [
    'address',
    ['https://www.uwv.nl/nl/ww', 'https://www.uwv.nl'],
    [
      'http://www.uwv.nl/',
      'www.uwv.nl',
      'https://',
      'https://a@www.uwv.nl/',
      'https://www.uwv.nl:8443/',
      'https://WWW.uwv.nl/',
      'javascript:alert(1)',
      'https://1.2.3.4/',
    ],
  ],
  [
    'phone',
    ['088 898 92 94', '0800 8020', '+31 88 898 92 94', '14 035', '113'],
    ['088-8989294', '*21*0612', '#31#', '088 898 92 94 ', '12', '+', '0900  8844', '1234567890123456', '+31+88'],
  ],
  ['openingHours', ['Mo-Fr 08:00-17:00'], ['ma-vr 8-17', '']],
  ['sourceDay', ['2026', '2026-09', '2026-09-14', '2018..2022'], ['september 2026', '2026-13', '14-09-2026']],
  ['day', ['2026-09-14'], ['2026-09', '2026']],
  ['span', ['1 week', '6 weken'], ['zes weken', '6', '6 uur']],
  ['pathPattern', ['/nl/ww/**'], ['nl/ww', '/nl/**/ww', 'https://www.uwv.nl/']],
  ['selector', ["input[name='dag']"], ["input[value='1']", 'input:checked']],
];

describe.each(cases)('%s', (name, yes, no) => {
  const schema = checked[name] as v.GenericSchema;
  test.each(yes)('%j is right', (value) => {
    expect(accepts(schema, value)).toBe(true);
  });
  test.each(no)('%j is refused', (value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});
