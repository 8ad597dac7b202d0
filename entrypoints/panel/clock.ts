// The one place where the panel asks what time it is.
import { dutchDay } from '../../core/facts/day.ts';

/** Today in the Netherlands, and this moment in milliseconds since 1970 (UTC). */
export const clock = { today: () => dutchDay(new Date()), now: () => Date.now() };
