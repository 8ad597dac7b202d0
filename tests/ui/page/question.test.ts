import { describe, expect, test } from 'vitest';
import { isOtherQuestion, tellingKey, tellingKeys } from '../../../page/question.ts';

const isSame = (asked: string, question: string): boolean => tellingKeys(asked).includes(tellingKey(question) ?? '');

describe('two texts ask the same', () => {
  test.each([
    ['Wat is uw laatste werkdag?', 'Laatste werkdag', true],
    ['Laatste werkdag *', 'Wat is uw laatste werkdag?', true],
    ['Laatste werkdag (niet verplicht)', 'Laatste werkdag', true],
    ['Laatste werkdag. Kijk in uw contract.', 'Laatste werkdag', true],
    ['What is your last working day? (required)', 'Last working day', true],
    ['Inkomen van uw partner', 'Inkomen partner', true],
    ['Inkomen in 2025', 'Inkomen in 2026', false],
    ['Inkomen in 2025', 'Inkomen', false],
    ['Inkomen. Dat van 2025', 'Inkomen', false],
    ['Ontvangt u geen loon?', 'Ontvangt u loon?', false],
    ['Ontvangt u loon? Niet meetellen: vakantiegeld', 'Ontvangt u loon?', false],
    ['Kind van uw partner', 'Partner van uw kind', false],
    ['Wanneer werkt u?', 'Waar werkt u?', false],
    ['Eerste werkdag', 'Laatste werkdag', false],
    ['Werkdagen', 'Werkdag', false],
    ['Bedrag 2.500', 'Bedrag 25,00', false],
    ['', '', false],
    ['Wat is het?', 'Wat is uw?', false],
  ])('%s / %s: %j', (asked, question, answer) => {
    expect(isSame(asked, question)).toBe(answer);
  });
});

describe('a text asks for another number, or the opposite', () => {
  test.each([
    ['Inkomen in 2026', 'Inkomen in 2025', true],
    ['Hebt u geen partner?', 'Hebt u een partner?', true],
    ['Inkomen in 2025', 'Uw inkomen 2025', false],
    ['Dag', 'Wat is uw laatste werkdag?', false],
    ['2026', '2025', false],
  ])('%s / %s: %j', (asked, question, answer) => {
    expect(isOtherQuestion(asked, question)).toBe(answer);
  });
});
