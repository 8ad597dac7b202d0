import { expect, test } from 'vitest';
import { letterPlace } from '../../../core/view/letter-place.ts';

const asks = [{ id: 'bel', by: { kind: 'none' }, onlyFor: [], source: 0 }] as const;

test.each([
  ['a hub', 'hub', asks, false, 'first'],
  ['a login page', 'login', asks, false, 'first'],
  ['a page that asks nothing', 'information', 'nothing', false, 'first'],
  ['a page of which we do not know it', 'information', 'unknown', false, 'first'],
  ['a page of a portal', 'form', asks, true, 'first'],
  ['a page that asks something', 'form', asks, false, 'fold'],
] as const)('on %s the letter stands: %s %j %s %s', (_, kind, asked, isPortal, place) => {
  expect(letterPlace({ kind, asks: asked }, isPortal)).toBe(place);
});
