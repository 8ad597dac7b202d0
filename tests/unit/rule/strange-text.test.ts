import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRulesFolder } from '../../../cli/rules-folder.ts';
import { strangeIn } from '../../../core/rule/strange-text.ts';
import { aRule, complaintsOf, paths } from './a-rules-folder.ts';
import { hasSuites, saySkipped, suiteFiles } from './outside-suites.ts';

const inDutch = (text: string) => strangeIn(text, 'latin');
const elsewhere = (text: string) => strangeIn(text, 'any');

describe('a bank account number', () => {
  // The examples that the register of ISO 13616 prints for its countries.
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91 abna 0417 1643 00',
    'NL-91-ABNA-0417-1643-00',
    'NL91.ABNA.0417.1643.00',
    'N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0',
    'NL91\nABNA 0417\n1643 00',
    'BE68539007547034',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'FR14 2004 1010 0505 0001 3M02 606',
    'GB29 NWBK 6016 1331 9268 19',
    'NO93 8601 1117 947',
    'PL61 1090 1014 0000 0712 1981 2874',
    'TR33 0006 1005 1978 6457 8413 26',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
    'LC55 HEMM 0001 0001 0012 0012 0002 3015',
    'UA21 3223 1300 0002 6007 2335 6600 1',
  ])('%s is found in a sentence, in every language', (account) => {
    const found = { code: 'BANK_ACCOUNT', values: { found: account } };
    expect(inDutch(`Betaal op ${account} voor maandag.`)).toEqual(found);
    expect(elsewhere(account)).toEqual(found);
  });

  test.each([
    ['with a wrong check digit', 'NL92 ABNA 0417 1643 00'],
    ['with a digit too few', 'NL91 ABNA 0417 1643 0'],
    ['with a digit too many', 'NL91ABNA04171643001'],
    ['of a country that has none', 'XX91 ABNA 0417 1643 00'],
    ['that is a sentence', 'Binnen de 14 dagen na de beslissing van 2026 kunt u bezwaar maken.'],
    ['that is a sentence with right check digits', 'Binnen de 52 dagen na de brief komt het geld.'],
    ['that is a phone number', 'Bel in 14 020 of 088 123 45 67'],
  ])('is none %s', (_, text) => {
    expect(inDutch(text)).toBeUndefined();
  });

  test('one digit changed is never an account number', () => {
    const account = 'NL91ABNA0417164300';
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17), fc.nat(9), (at, digit) => {
        const changed = account.slice(0, at) + digit + account.slice(at + 1);
        expect(inDutch(changed) === undefined).toBe(changed !== account);
      }),
    );
  });

  test('one stands in every text of a rule in vain', () => {
    const account = 'NL91 ABNA 0417 1643 00';
    expect(inDutch(`**${account}**`)?.code).toBe('BANK_ACCOUNT');
    expect(inDutch(`[${account}](https://www.uwv.nl)`)?.code).toBe('BANK_ACCOUNT');
    expect(inDutch(`Het is ${account}; dat is alles`)?.code).toBe('BANK_ACCOUNT');
  });
});

describe('ordinary Dutch', () => {
  test.each([
    'U krijgt geen WW als u zelf stopt – behalve als dat moest.',
    'Eén coördinator, geïnformeerd, à la carte, Curaçao, café, crêpe, überhaupt, façade, smørrebrød, œuvre, Zoë, Citroën',
    '€ 21,80 · § 4 · 20 °C · 2 × 3 · ½ jaar · „zo” ‘zo’ “zo” «zo» • → …',
    'Let op: {op-tijd}, [[dagloon|uw dagloon]] en **nu** [UWV](https://www.uwv.nl/).',
    '',
    'Een regel\nen nog een.',
  ])('%j has nothing strange', (text) => {
    expect(inDutch(text)).toBeUndefined();
    expect(elsewhere(text)).toBeUndefined();
  });

  test.each([
    ['a Cyrillic a', 'UWV vr\u0430agt', 'vr\u0430agt', 'U+0430'],
    ['a Greek o', 'b\u03bfdem', 'b\u03bfdem', 'U+03BF'],
    ['a full-width letter', '\uff35WV', '\uff35WV', 'U+FF35'],
    ['a mathematical letter', 'Bel \u{1d414}WV nu', '\u{1d414}WV', 'U+1D414'],
    ['an emoji', 'Goed zo \u{1f600}', '\u{1f600}', 'U+1F600'],
    ['a tick', '\u2714 klaar', '\u2714', 'U+2714'],
    ['one character for i and j', 'b\u0133na', 'b\u0133na', 'U+0133'],
    ['an accent typed after its letter', 'e\u0301e\u0301n', 'e\u0301e\u0301n', 'U+0301'],
    ['a sign of multiplication in a name', 'U\u00d7V', 'U\u00d7V', 'U+00D7'],
    ['a Persian digit', '\u06f5 dagen', '\u06f5', 'U+06F5'],
    ['a space that does not break', 'a\u00a0b', 'a\u00a0b', 'U+00A0'],
    ['a minus for a hyphen', 'a\u2212b', 'a\u2212b', 'U+2212'],
    ['a small capital', '\u1d1cwv', '\u1d1cwv', 'U+1D1C'],
    ['a word of another script', 'Bel \u4f60\u597d', '\u4f60\u597d', 'U+4F60'],
  ])('%s is named with its word: %s', (_, text, word, character) => {
    expect(inDutch(text)).toEqual({ code: 'STRANGE_CHARACTER', values: { word, character } });
  });

  test('a very long word is told in part', () => {
    expect(inDutch(`${'a'.repeat(60_000)}\u0430${'b'.repeat(5000)}`)?.values.word).toBe(`${'a'.repeat(30)}\u0430${'b'.repeat(29)}`);
  });
});

describe('a translation', () => {
  test.each([
    ['Turkish', 'İşsizlik ödeneği için UWV’ye başvurun. DigiD’niz yoksa ışık tutun.'],
    ['Polish', 'Złóż wniosek w UWV. Źródło: „Ćwiczenie”.'],
    ['Ukrainian', 'Подайте заяву до UWV. Об’єднання, DigiD-код, ґанок, сім’я, комп\u02bcютер, форма № 3.'],
    ['Russian', 'Подайте заявление в UWV. Ещё — нет.'],
    ['Arabic', 'تقدّم بطلب إلى UWV، هل لديك DigiD؟ وUWV لا.'],
    ['Persian', 'به UWV درخواست بدهید. کد DigiD شما؟'],
    ['Tigrinya', 'ናብ UWV ሕተቱ። ናይDigiD ኮድ።'],
    ['Chinese', '使用DigiD登录UWV网站，（2 周）。'],
    ['Japanese', 'UWVのウェブサイトでDigiDを使ってログインしてください。'],
    ['Korean', 'UWV에서 DigiD로 로그인하세요.'],
    ['Thai', 'เข้าสู่ระบบUWVด้วยDigiDก่อน น้ำ'],
    ['Vietnamese', 'Đăng ký tại UWV. Nếu bạn được trả tiền.'],
    ['Hindi', 'UWV में आवेदन करें।'],
    ['Greek', 'Κάντε αίτηση στο UWV.'],
    ['Spanish', '¿Tiene DigiD? ¡Sí!'],
    ['French', 'L’UWV décide\u202f: « oui »\u00a0!'],
    ['Hausa', 'Ɗan ƙasa, ɓangare'],
  ])('in %s has nothing strange', (_, text) => {
    expect(elsewhere(text)).toBeUndefined();
  });

  test.each([
    ['a Cyrillic letter in a Latin name', 'Звоните в D\u0456giD', 'U+0456'],
    ['a Latin letter in a Cyrillic word', 'Подайтe', 'U+041F'],
    ['a Greek letter in a Cyrillic word', 'П\u03bfдайте', 'U+03BF'],
    ['an Arabic letter inside a Latin name', 'D\u0627giD', 'U+0627'],
    ['a Persian digit', '\u06f5 روز', 'U+06F5'],
    ['a full-width letter', '\uff35WV', 'U+FF35'],
    ['a mathematical letter', '\u{1d414}\u{1d416}\u{1d415}', 'U+1D414'],
    ['a letter in a circle', '\u24ca', 'U+24CA'],
    ['an emoji', 'да \u{1f600}', 'U+1F600'],
    ['an accent typed after its letter', 'cafe\u0301', 'U+0065'],
    ['a direction mark', 'a\u202eb', 'U+202E'],
    ['a letter that cannot be seen', 'a\u3164b', 'U+3164'],
    ['a point that is no point', 'uwv\u2024nl', 'U+2024'],
    ['a phonetic letter', 'D\u026agiD', 'U+026A'],
  ])('with %s is strange', (_, text, character) => {
    expect(elsewhere(text)).toMatchObject({ code: 'STRANGE_CHARACTER', values: { character } });
  });
});

const folder = fileURLToPath(new URL('../../../content-rules', import.meta.url));

test('no line of content-rules is strange', async () => {
  const texts = [...(await readRulesFolder(folder))];
  expect(texts.length).toBeGreaterThan(20);
  // A translation may have the letters of its own script.
  const lookIn = (file: string) => (/^interface\/(?!nl\.)|\.[a-z]{2,3}(?:-[a-z]+)?\.yaml$/.test(file) ? elsewhere : inDutch);
  const lines = texts.flatMap(([file, text]) => text.split('\n').map((line) => ({ file, line, strange: lookIn(file)(line) })));
  expect(lines.filter(({ strange }) => strange)).toEqual([]);
});

test('whatever the text, there is an answer that stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('latin' as const, 'any' as const), (text, script) => {
      const strange = strangeIn(text, script);
      if (strange?.code === 'STRANGE_CHARACTER') {
        expect(text).toContain(strange.values.word);
        expect(strange.values.word).toContain(String.fromCodePoint(Number.parseInt(strange.values.character?.slice(2) ?? '', 16)));
      }
    }),
    { numRuns: 3000 },
  );
});

saySkipped('the characters that pass for another');
const suite = (name: string): string =>
  suiteFiles('.')
    .find(([file]) => file === name)?.[1]
    .toString('utf8') ?? expect.fail(`no ${name}`);

describe.skipIf(!hasSuites)('outside suites', () => {
  const confusables = (): string[] => {
    const all = JSON.parse(suite('confusables.json')) as Record<string, { c: string }[]>;
    const likes = Object.entries(all).flatMap(([letter, characters]) => (/^[A-Za-z]$/.test(letter) ? characters.map(({ c }) => c) : []));
    return [...new Set(likes.filter((like) => [...like].length === 1 && /\P{ASCII}/u.test(like)))];
  };

  test('every character that passes for an ASCII letter is strange in the name of an agency', () => {
    expect(confusables().length).toBeGreaterThan(1000);
    expect(confusables().filter((like) => inDutch(`U${like}V`)?.code !== 'STRANGE_CHARACTER')).toEqual([]);
  });

  test('the same in a translation, but for the dotless i of Turkish', () => {
    expect(confusables().filter((like) => elsewhere(`U${like}V`)?.code !== 'STRANGE_CHARACTER')).toEqual(['ı']);
  });

  test('every text of trojan-source is refused inside a rule', () => {
    const files = suiteFiles('trojan-source');
    expect(files.length).toBe(10);
    for (const [name, bytes] of files) {
      const complaints = complaintsOf({ [paths.rule]: aRule({ summary: bytes.toString('utf8') }) });
      expect(complaints, name).toEqual([expect.stringMatching(/^(INVISIBLE|STRANGE)_CHARACTER nl\/uwv\/pages\/ww\.yaml/)]);
    }
  });

  test('every naughty string has an answer', () => {
    const strings = JSON.parse(suite('naughty-strings.json')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    const strange = strings.filter((text) => inDutch(text) !== undefined);
    expect(strange.length).toBeGreaterThan(80);
    expect(strange.length).toBeLessThan(strings.length);
    for (const text of strings) elsewhere(text);
  });
});
