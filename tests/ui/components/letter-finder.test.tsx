import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { noLetters } from '../../../core/pack/letters.ts';
import { nothingTyped } from '../../../core/view/day-view.ts';
import { fold } from '../draw.tsx';
import { aPanelOn, button, buttons, focused, onUwv, press, settled, title } from './letter-panel.tsx';

const withoutHelp = { kind: 'none', host: 'www.uwv.nl', agencyName: 'UWV' } as const;

beforeAll(() => {
  // jsdom has no layout, so nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
});

describe('the way in', () => {
  test('stands on the first screen of a hub, directly below what is asked', async () => {
    await aPanelOn(onUwv('nl/uwv/hub'));
    expect(screen.getByRole('region', { name: /Wij weten niet/ }).nextElementSibling).toBe(button('Ik heb een brief'));
  });

  test('stands below the notice where there is no help', async () => {
    await aPanelOn(withoutHelp);
    expect(button('Ik heb een brief')).toBeTruthy();
  });

  test('is folded where the page itself asks something', async () => {
    await aPanelOn(onUwv());
    expect(within(fold('Hebt u een brief?')).getByText('Ik heb een brief')).toBe(button('Ik heb een brief'));
  });

  test('is not there while there is no page', async () => {
    await aPanelOn({ kind: 'off', host: 'www.uwv.nl' });
    expect(screen.queryByText('Ik heb een brief')).toBeNull();
  });
});

describe('finding a letter', () => {
  test('begins with those of the agency of the page, six at a time, by the words on the paper', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    expect(title()).toBe('Welke brief hebt u van UWV?');
    expect(buttons().filter((name) => name.startsWith('Brief nummer'))).toHaveLength(6);
    expect(button('Brief nummer 1').textContent).toBe('Brief nummer 1Bovenaan kan staan: Beslissing 1');
    expect(buttons().slice(-3)).toEqual(['Laat andere brieven zien', 'Een brief van iemand anders', 'Mijn brief staat er niet bij']);
  });

  test('has those that fit the page first, of another sender too, and says of whom they are', async () => {
    await aPanelOn(onUwv(), 'nl', { fitting: ['nl/cjib/strafbeschikking', 'nl/uwv/brief-5'] });
    await press('Ik heb een brief');
    expect(title()).toBe('Welke brief hebt u?');
    expect(
      buttons()
        .slice(1, 4)
        .map((name) => name.slice(0, 24)),
    ).toEqual(['ODe letter OEen strafbes', 'Brief nummer 5Bovenaan k', 'Brief nummer 1Bovenaan k']);
    expect(button('De letter O').textContent).toContain('Van CJIB');
    await press('De letter O');
    expect(title()).toBe('Een strafbeschikking');
    await press('Kies een andere brief');
    expect(title()).toBe('Welke brief hebt u?');
    expect(button('De letter O')).toBeTruthy();
  });

  test('also on a page without help, whose agency is known by its host', async () => {
    await aPanelOn(withoutHelp);
    await press('Ik heb een brief');
    expect(title()).toBe('Welke brief hebt u van UWV?');
  });

  test('goes on to the rest', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Laat andere brieven zien');
    expect(buttons().filter((name) => name.startsWith('Brief nummer'))).toHaveLength(2);
    await press('Brief nummer 8');
    expect(title()).toBe('Brief nummer 8');
  });

  test('asks for the big letter on the paper where there is one', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Een brief van iemand anders');
    expect(title()).toBe('Van wie is de brief?');
    await press('CJIB');
    expect(title()).toBe('Welke letter staat groot op uw brief?');
    expect(screen.getByRole('button', { name: 'De letter M' })).toBeTruthy();
    await press('Ik weet het niet');
    expect(title()).toBe('Welke brief hebt u van CJIB?');
    await press('De letter O');
    expect(title()).toBe('Een strafbeschikking');
  });

  test('is a matter of buttons, so that a keyboard is enough', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    const choices = [...document.querySelectorAll('.letter-choices > li')];
    expect(choices.length).toBeGreaterThan(6);
    expect(choices.every((choice) => choice.querySelector('button[type=button]:only-child'))).toBe(true);
  });

  test('gives titles in the language of the reader, and the words of the paper in Dutch', async () => {
    await aPanelOn(onUwv(), 'en');
    await press('I have a letter');
    expect(screen.getByText('Letter number one').getAttribute('lang')).toBe('en');
    expect(screen.getByText('Brief nummer 2').getAttribute('lang')).toBe('nl');
    expect(screen.getByText('Beslissing 1').getAttribute('lang')).toBe('nl');
  });
});

test('another language comes to the question that is asked', async () => {
  const state = await aPanelOn(onUwv());
  await press('Ik heb een brief');
  await state.chooseLanguage('en');
  await settled();
  expect(title()).toBe('Which letter did you get from UWV?');
  expect(screen.getByText('Letter number one')).toBeTruthy();
  await state.chooseLanguage('nl');
  await settled();
  expect(screen.getByText('Brief nummer 1')).toBeTruthy();
});

describe('the focus', () => {
  test('goes to each new question, and on the way back to what was pressed', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    expect(focused()).toBe('Welke brief hebt u van UWV?');
    await press('Een brief van iemand anders');
    expect(focused()).toBe('Van wie is de brief?');
    await press('CJIB');
    await press('De letter M');
    expect(focused()).toBe('Een verkeersboete');
    await press('Kies een andere brief');
    expect(document.activeElement).toBe(button('De letter M'));
    await press('Terug');
    expect(document.activeElement).toBe(button('CJIB'));
    await press('Terug');
    expect(document.activeElement).toBe(button('Een brief van iemand anders'));
    await press('Terug');
    expect(document.activeElement).toBe(button('Ik heb een brief'));
    expect(fold('Hebt u een brief?').hasAttribute('open')).toBe(true);
  });

  test('is at the top of what is new, wherever the panel was scrolled to', async () => {
    await aPanelOn(onUwv());
    document.documentElement.scrollTop = 500;
    await press('Ik heb een brief');
    expect(document.documentElement.scrollTop).toBe(0);
  });

  test('is left alone while nothing was asked for', async () => {
    const state = await aPanelOn(onUwv());
    document.body.focus();
    state.setPage(onUwv('nl/uwv/hub'));
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a letter', () => {
  const open = async (): Promise<void> => {
    await press('Ik heb een brief');
    await press('Een brief van iemand anders');
    await press('CJIB');
    await press('De letter M');
  };

  test('is said to be one, is of its sender, and counts for more than we say', async () => {
    await aPanelOn(onUwv());
    await open();
    expect(screen.getByRole('region', { name: 'Uitleg bij een brief' }).textContent).toContain('Uitleg bij een brief');
    expect(screen.getByText('Staat in uw brief een andere dag of een ander bedrag? Dan geldt uw brief.')).toBeTruthy();
    expect(screen.getByRole('banner').textContent).toContain('Niet van CJIB.');
  });

  test('holds back what to do until its first question is answered', async () => {
    await aPanelOn(onUwv());
    await open();
    expect(screen.getByRole('heading', { name: 'Eerst een vraag aan u' })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/betaal|bezwaar/i);
    fireEvent.click(screen.getByRole('radio', { name: 'Ja' }));
    await settled();
    expect(screen.getByText('Betaal omdat ja.')).toBeTruthy();
    expect(screen.queryByText('Betaal omdat nee.')).toBeNull();
    expect(screen.getByRole('heading', { name: 'CJIB vraagt in deze brief iets van u' })).toBeTruthy();
  });

  test('speaks of the letter where a page rule speaks of the page', async () => {
    await aPanelOn(onUwv());
    await open();
    expect(screen.getByRole('heading', { name: 'Wat is dit voor brief?' })).toBeTruthy();
    expect(screen.queryByText(/Lees ook de pagina zelf/)).toBeNull();
  });

  test('gives the page back as it was', async () => {
    const state = await aPanelOn(onUwv());
    state.chooseSituation('ziek', true);
    await open();
    state.chooseSituation('ja', true);
    state.typeDay('ja', nothingTyped);
    await press('Terug naar deze pagina');
    expect(state.days.value.typed.size).toBe(0);
    expect(title()).toBe('WW aanvragen');
    expect(screen.getByRole('banner').textContent).toContain('Niet van UWV.');
    expect((screen.getByRole('checkbox', { name: 'Ik ben ziek', hidden: true }) as HTMLInputElement).checked).toBe(true);
  });

  test('looks for nothing on the page, and believes nothing that was seen there', async () => {
    const state = await aPanelOn(onUwv());
    expect(state.look.value?.rule).toBe('nl/uwv/ww');
    await open();
    state.markWords(true);
    state.setSeen({ rule: 'nl/cjib/verkeersboete', facts: { tijd: 'changed' }, fields: {} });
    await settled();
    expect(document.body.textContent).toContain('Dat duurt 6 weken.');
    expect([state.look.value, state.markedTerms.value]).toEqual([undefined, []]);
    await press('Terug naar deze pagina');
    expect(state.look.value?.rule).toBe('nl/uwv/ww');
  });

  test('stays while the reader moves about in the same document', async () => {
    const state = await aPanelOn(onUwv());
    await open();
    state.setPage({ kind: 'waiting', host: 'www.uwv.nl', agencyName: 'UWV' });
    state.setPage(onUwv('nl/uwv/hub'));
    await settled();
    expect(title()).toBe('Een verkeersboete');
    await press('Terug naar deze pagina');
    expect(title()).toBe('UWV');
  });

  test('ends with the document, and its answers too', async () => {
    const state = await aPanelOn(onUwv());
    await open();
    state.chooseSituation('ja', true);
    state.typeDay('ja', nothingTyped);
    expect(state.days.value.typed.size).toBe(1);
    state.setPage({ kind: 'no-page' });
    state.setPage(onUwv());
    await settled();
    expect(title()).toBe('WW aanvragen');
    await open();
    expect(screen.getByRole('heading', { name: 'Eerst een vraag aan u' })).toBeTruthy();
    expect(state.days.value.typed.size).toBe(0);
  });
});

describe('a letter that is not ours', () => {
  test('of this agency: its own line, people of nobody, and what one can do', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Mijn brief staat er niet bij');
    expect(focused()).toBe('Uw brief staat er niet bij');
    const names = screen.getAllByRole('article').map((card) => within(card).getByRole('heading', { level: 3 }).textContent);
    expect(names).toEqual(['UWV Telefoon', 'Het Juridisch Loket']);
    expect(screen.getByText('Lees wat UWV schrijft.')).toBeTruthy();
  });

  test('of another agency: the line of that one', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Een brief van iemand anders');
    await press('CJIB');
    await press('Mijn brief staat er niet bij');
    expect(screen.getByText('CJIB Telefoon')).toBeTruthy();
    expect(screen.getByRole('banner').textContent).toContain('Niet van CJIB.');
  });

  test('of a sender we do not know: only those who help with any letter', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Een brief van iemand anders');
    await press('Mijn brief staat er niet bij');
    const names = screen.getAllByRole('article').map((card) => within(card).getByRole('heading', { level: 3 }).textContent);
    expect(names).toEqual(['Het Juridisch Loket']);
    expect(screen.queryByText('Lees wat UWV schrijft.')).toBeNull();
  });

  test('has the ways back', async () => {
    await aPanelOn(onUwv());
    await press('Ik heb een brief');
    await press('Mijn brief staat er niet bij');
    await press('Terug$');
    expect(document.activeElement).toBe(button('Mijn brief staat er niet bij'));
    await press('Mijn brief staat er niet bij');
    await press('Terug naar deze pagina');
    expect(title()).toBe('WW aanvragen');
  });

  test('where the list of letters cannot be read: the page is not lost', async () => {
    await aPanelOn(onUwv(), 'nl', { letters: noLetters });
    await press('Ik heb een brief');
    await press('Terug naar deze pagina');
    expect(title()).toBe('WW aanvragen');
  });
});
