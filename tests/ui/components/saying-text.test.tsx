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

test('a line stands in a line: it brings no paragraph', () => {
  const drawn = draw(<SayingLine saying={aSaying('Bel UWV.')} />);
  expect(drawn.textContent).toBe('Bel UWV.');
  expect(drawn.querySelector('p, div, ul')).toBeNull();
});

test('a translation of an older text says so, with the Dutch beside it', () => {
  const said = draw(
    <SayingText saying={aSaying('You may object.', { language: 'en', state: 'stale', dutch: aSaying('U mag bezwaar maken.').blocks })} />,
  );
  expect(said.textContent).toContain('Deze vertaling hoort bij een oudere tekst.');
  expect(said.textContent).toContain('U mag bezwaar maken.');
});
