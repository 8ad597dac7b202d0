import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { RightsFold } from '../../../components/RightsFold.tsx';
import type { RightView } from '../../../core/view/help-view.ts';
import { aHelpView, aSaying, aSource } from '../builders.ts';
import { draw } from '../draw.tsx';

const toObject: RightView = {
  slot: 'object',
  answer: 'said',
  saying: aSaying('You may object.', { language: 'en' }),
  copy: {
    meaning: aSaying('I object.', { language: 'en', state: 'translated' }),
    dutch: 'Ik maak bezwaar.',
    mayReasonsFollow: true,
  },
};
const drawn = (rights: RightView[], copy = vi.fn(() => true)) => {
  draw(<RightsFold view={aHelpView({ rights, sourcesOf: { ...aHelpView().sourcesOf, rights: [aSource()] } })} copy={copy} />);
  return copy;
};

test('the short objection that is copied is the Dutch one, in every language', () => {
  const copy = drawn([toObject]);
  fireEvent.click(screen.getByRole('button', { name: 'Kopieer de tekst', hidden: true }));
  expect(copy).toHaveBeenCalledWith('Ik maak bezwaar.');
  expect(screen.getByText('De tekst is gekopieerd.')).toBeTruthy();
});

test('what a person translated stands above the Dutch text to send, which is shown too', () => {
  drawn([toObject]);
  expect(screen.getByText('I object.')).toBeTruthy();
  expect(screen.getByText('Ik maak bezwaar.').lang).toBe('nl');
  expect(screen.getByText('In het Nederlands:')).toBeTruthy();
});

test('a text to send that nobody translated is not called unfinished: it is Dutch on purpose', () => {
  drawn([{ ...toObject, copy: toObject.copy && { ...toObject.copy, meaning: undefined } }]);
  expect(screen.getByText('Ik maak bezwaar.')).toBeTruthy();
  expect(screen.queryByText(/Nog niet vertaald/)).toBeNull();
  expect(screen.queryByText('In het Nederlands:')).toBeNull();
});

test('says what must stand with it, and that the reasons have a day too', () => {
  drawn([toObject]);
  for (const words of ['Zet uw naam en adres erbij.', 'Stuur ze op die dag of eerder.', 'Zet uw handtekening eronder.', 'Bewaar een bewijs']) {
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
  }
});

test('of an appeal whose reasons may not follow, nothing is said of later', () => {
  drawn([{ ...toObject, copy: toObject.copy && { ...toObject.copy, mayReasonsFollow: false } }]);
  expect(document.body.textContent).not.toMatch(/redenen/);
});

test('a text that cannot be copied says what to do instead', () => {
  drawn(
    [toObject],
    vi.fn(() => false),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Kopieer de tekst', hidden: true }));
  expect(screen.getByText('Kopiëren lukt niet. Neem het over met de hand.')).toBeTruthy();
});

test('a right without a text to send has no button', () => {
  drawn([{ ...toObject, copy: undefined }]);
  expect(screen.queryByRole('button', { hidden: true })).toBeNull();
});
