// The holidays on which telephone lines may be closed, as the build writes them into packs. The days come from
// opening_hours, which knows what `PH` means in the notation of our rule files; it stays in the build (LGPL).
import OpeningHours from 'opening_hours';
import { type Day, writeDay } from '../core/facts/day.ts';
import type { HolidayCalendar, HolidayTable } from '../core/facts/holiday-table.ts';

/** The years of the table. Fixed, so that the same content gives the same bytes in any year; move them with a release. */
export const holidayYears = { first: 2026, last: 2031 } as const;

/** Days that the library counts as holidays and on which many lines are staffed all the same. */
const perhapsNames: readonly string[] = ['Goede vrijdag', 'Bevrijdingsdag'];
/** Holidays whose own first day is a Sunday, which the library leaves out. */
const afterHolySunday: readonly string[] = ['Tweede Paasdag', 'Tweede Pinksterdag'];
/** The evenings before Christmas and New Year, on which many stop early. */
const isHolidayEve = ({ month, day }: Day): boolean => month === 12 && (day === 24 || day === 31);

/** Where the holidays of a country are looked up: any place in it. */
const places: Readonly<Record<string, { lat: number; lon: number }>> = { nl: { lat: 52.1, lon: 5.1 } };

const tables = new Map<string, HolidayTable | undefined>();

/** The holidays of `nl`; of a country that nobody looked at there are none. */
export const phoneHolidays: HolidayCalendar = (country) => {
  if (!tables.has(country)) tables.set(country, tableOf(country));
  return tables.get(country);
};

function tableOf(country: string): HolidayTable | undefined {
  const place = places[country];
  if (!place) return undefined;
  const library = new OpeningHours('PH', { ...place, address: { country_code: country, state: '' } });
  const days = [...everyDay()].map((day) => ({ day: writeDay(day), name: holidayAt(library, day), isEve: isHolidayEve(day) }));
  const nameAfter = (index: number): string => days[index + 1]?.name ?? '';
  return {
    from: days.at(0)?.day ?? '',
    until: days.at(-1)?.day ?? '',
    holidays: days.filter(({ name }) => name && !perhapsNames.includes(name)).map(({ day }) => day),
    perhaps: days
      .filter(({ name, isEve }, index) => isEve || perhapsNames.includes(name) || afterHolySunday.includes(nameAfter(index)))
      .map(({ day }) => day),
  };
}

/** The name of the holiday on a day; empty on other days. The library counts on this computer's clock: at noon all agree. */
function holidayAt(library: OpeningHours, { year, month, day }: Day): string {
  const noon = new Date(year, month - 1, day, 12);
  return library.getState(noon) ? (library.getComment(noon) ?? '') : '';
}

function* everyDay(): Generator<Day> {
  for (let year: number = holidayYears.first; year <= holidayYears.last; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
      for (let day = 1; day <= length; day += 1) yield { year, month, day };
    }
  }
}
