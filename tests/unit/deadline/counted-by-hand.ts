// The same terms counted in another way: day by day on a list of free days written out by hand, so that a fault in the
// rules for holidays or in the sums does not pass because the test makes it too.

/** Free days as calendars print them; weekends are not listed. `by-law` are free for a term of a law alone. */
const listed = `
2023-12-25 2023-12-26
2024-01-01 2024-04-01 2024-05-09 2024-05-20 2024-12-25 2024-12-26
2025-01-01 2025-04-21 2025-05-29 2025-06-09 2025-12-25 2025-12-26
2026-01-01 2026-04-06 2026-04-27 2026-05-14 2026-05-25 2026-12-25
2027-01-01 2027-03-29 2027-04-27 2027-05-06 2027-05-17
2028-04-17 2028-04-27 2028-05-25 2028-06-05 2028-12-25 2028-12-26
2029-01-01 2029-04-02 2029-04-27 2029-05-10 2029-05-21 2029-12-25 2029-12-26
2030-01-01 2030-04-22 2030-05-30 2030-06-10 2030-12-25 2030-12-26
2031-01-01 2031-04-14 2031-05-22 2031-06-02`;
const listedByLaw = `
2024-03-29 2024-05-10 2024-12-27
2025-04-18 2025-05-05 2025-05-30
2026-01-02 2026-04-03 2026-05-05 2026-05-15
2027-03-26 2027-05-05 2027-05-07
2028-04-14 2028-04-28 2028-05-05 2028-05-26
2029-03-30 2030-04-19 2031-04-11 2031-05-05`;

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
const freeForAll = words(`${listed} 2024-04-27 2025-04-26 2030-04-27 2031-04-26`);
const freeByLaw = words(listedByLaw);

const next = (day: string, by = 1): string => new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();

export type HandTerm = { readonly from: string; readonly count: number; readonly unit: string; readonly isLaw: boolean };

/** Whether this list says that a day is free. */
export function isFreeByHand(day: string, isLaw: boolean): boolean {
  return weekday(day) === 0 || weekday(day) === 6 || freeForAll.has(day) || (isLaw && freeByLaw.has(day));
}

/** The last day of a term, by walking. */
export function lastDayByHand({ from, count, unit, isLaw }: HandTerm): string {
  const isOver = (unit === 'day' && count > 90) || (unit === 'week' && count > 12) || (unit === 'month' && count > 3) || unit === 'year';
  const moves = isLaw && !isOver;
  let day = from;
  let worked = 0;
  const step = (): void => {
    day = next(day);
    if (!isFreeByHand(day, moves)) worked += 1;
  };
  if (unit === 'working-day') while (worked < count) step();
  else for (const end = plainEnd(from, count, unit); day < end; ) step();
  if (!moves) return day;
  if (!(unit === 'day' && count < 3)) while (worked < 2) step();
  while (isFreeByHand(day, true)) step();
  return day;
}

function plainEnd(from: string, count: number, unit: string): string {
  if (unit === 'day') return next(from, count);
  if (unit === 'week') return next(from, 7 * count);
  const [year = 0, month = 0, number = 0] = from.split('-').map(Number);
  const months = month - 1 + count * (unit === 'year' ? 12 : 1);
  const start = `${year + Math.floor(months / 12)}-${`${(months % 12) + 1}`.padStart(2, '0')}`;
  let day = `${start}-01`;
  while (Number(day.slice(8)) < number && next(day).startsWith(start)) day = next(day);
  return day;
}
