import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { SayingLine, SayingText } from '../../../components/SayingText.tsx';
import { aSaying } from '../builders.ts';
import { draw } from '../draw.tsx';

describe('a sentence', () => {
  test('has the language and the direction that it really has', () => {
    draw(<SayingText saying={aSaying('تحذير', { language: 'ar', direction: 'rtl' })} />);
    const around = screen.getByText('تحذير').closest('[lang]');
    expect([around?.getAttribute('lang'), around?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('that was not translated yet says so', () => {
    draw(<SayingText saying={aSaying('Bel UWV.', { state: 'not-translated' })} />);
    expect(screen.getByText('(Nog niet vertaald)')).toBeTruthy();
  });

  test.each(['original', 'translated', 'machine'] as const)('that is %s does not', (state) => {
    draw(<SayingText saying={aSaying('Bel UWV.', { state })} />);
    expect(screen.queryByText('(Nog niet vertaald)')).toBeNull();
  });

  test('of a machine stands with its Dutch', () => {
    const dutch = aSaying('Bel UWV.').blocks;
    draw(<SayingText saying={aSaying('Call UWV.', { language: 'en', state: 'machine', dutch })} />);
    expect(screen.getByText('In het Nederlands:')).toBeTruthy();
    expect(screen.getByText('Bel UWV.').closest('[lang]')?.getAttribute('lang')).toBe('nl');
  });

  test('says its facts strongly', () => {
    draw(
      <SayingText
        saying={aSaying([
          { kind: 'text', text: 'Binnen ' },
          { kind: 'fact', text: '1 week' },
        ])}
      />,
    );
    expect(screen.getByText('1 week').localName).toBe('strong');
  });

  test('has its rows in a list', () => {
    draw(
      <SayingText
        saying={{ ...aSaying(''), blocks: [{ kind: 'list', rows: [[{ kind: 'text', text: 'een' }], [{ kind: 'text', text: 'twee' }]] }] }}
      />,
    );
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['een', 'twee']);
  });

  test('that looks like HTML is only text', () => {
    draw(<SayingText saying={aSaying('<img src=x onerror=alert(1)>')} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});

test('a link shows its host, opens beside the page and takes nothing along', () => {
  draw(<SayingText saying={aSaying([{ kind: 'link', text: 'Lees dit', address: 'https://www.uwv.nl/nl' }])} />);
  const link = screen.getByRole('link', { name: 'Lees dit (www.uwv.nl), opent in een nieuw tabblad' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
});

test('a sentence and a line carry their recording, and one without has none', () => {
  const said = aSaying('ሰላም', { language: 'ti', state: 'translated', sound: 'sounds/nl/1.opus' });
  const marked = (part: Parameters<typeof draw>[0]) => draw(part).querySelector('[data-sound]');
  for (const part of [<SayingText saying={said} />, <SayingLine saying={said} />])
    expect([marked(part)?.getAttribute('data-sound'), marked(part)?.textContent]).toEqual(['sounds/nl/1.opus', 'ሰላም']);
  expect(draw(<SayingText saying={aSaying('Bel UWV.')} />).querySelector('[data-sound]')).toBeNull();
});

test('a line stands in a line: it brings no paragraph', () => {
  const drawn = draw(<SayingLine saying={aSaying('Bel UWV.')} />);
  expect(drawn.textContent).toBe('Bel UWV.');
  expect(drawn.querySelector('p, div, ul')).toBeNull();
});

test('a translation of an older text is shut behind the Dutch, and says that it is old', () => {
  const old = { ...aSaying('You may object.'), language: 'en' };
  const said = draw(<SayingText saying={aSaying('U mag bezwaar maken.', { state: 'stale', old })} />);
  const shut = said.querySelector('details');
  expect(shut?.open).toBe(false);
  expect(shut?.textContent).toBe('Oude vertalingDeze vertaling hoort bij een oudere tekst.You may object.');
  expect(screen.getByText('You may object.').closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(screen.getByText('U mag bezwaar maken.').closest('[lang]')?.getAttribute('lang')).toBe('nl');
});

test('a sentence of a machine among words of people is marked', () => {
  draw(<SayingText saying={aSaying('Call UWV.', { language: 'en', state: 'machine', isMachineAmongPeople: true })} />);
  expect(screen.getByText('(Een computer vertaalde dit.)').lang).toBe('nl');
});

describe('a word that is explained', () => {
  const term = (text: string) => aSaying([{ kind: 'term', text, term: 'dagloon', dutchWord: 'dagloon' }], { language: 'ar', direction: 'rtl' });

  test('has its Dutch word beside it in a translation, which no computer translates', () => {
    const said = draw(<SayingText saying={term('الأجر اليومي')} />);
    expect(said.textContent).toBe('الأجر اليومي (dagloon)');
    expect([screen.getByText('dagloon').lang, screen.getByText('dagloon').getAttribute('translate')]).toEqual(['nl', 'no']);
  });

  test('stands once where the translation keeps it', () => {
    expect(draw(<SayingText saying={term('Dagloon')} />).textContent).toBe('Dagloon');
  });
});

test.each([
  ['€\u00a01.250,50', 'number'],
  ['4,5%', 'number'],
  ['6 أسابيع', ''],
])('a figure keeps the order of its signs, a figure with words follows its words: %s', (text, name) => {
  draw(<SayingText saying={aSaying([{ kind: 'fact', text }])} />);
  expect(screen.getByText(text.replace('\u00a0', ' ')).className).toBe(name);
});
