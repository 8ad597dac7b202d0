import { expect, test } from 'vitest';
import { jsonOf, runCommand } from '../run-command.ts';

test.each(['UNKNOWN_KEY', 'unknown_key', 'unknown-key', ' Unknown-Key '])('%j is explained in both languages', async (code) => {
  const [nl, en] = [await runCommand(['explain', code]), await runCommand(['explain', code, '--in', 'en'])];
  expect(nl.text).toMatch(/^UNKNOWN_KEY\n\n./);
  expect(en.text).toMatch(/^UNKNOWN_KEY\n\n./);
  expect(en.text).not.toBe(nl.text);
  expect(await jsonOf(['explain', code])).toMatchObject({ code: 'UNKNOWN_KEY', severity: 'broken', explanation: { nl: expect.stringMatching(/./) } });
});

test('a code with a typing mistake is told with the one that was meant', async () => {
  for (const code of ['UNKNOWN_KYE', 'unknown-kye'])
    expect(await runCommand(['explain', code])).toMatchObject({ end: 'usage', text: expect.stringContaining('Bedoelt u UNKNOWN_KEY?') });
});

test('without a code all of them are named', async () => {
  const { text, end } = await runCommand(['explain']);
  expect(end).toBe('usage');
  for (const code of ['TAB', 'SAME_RANK', 'HARD_WORD']) expect(text).toContain(code);
});
