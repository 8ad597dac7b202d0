// The holidays on which telephone lines may be closed, as a plain list of days. It is another calendar than that of legal
// terms (Algemene termijnenwet): a decree may lengthen a term and leaves every telephone staffed.

export type HolidayTable = {
  /** The first and the last day the table knows, as `2026-12-31`; of other days it says nothing. */
  readonly from: string;
  readonly until: string;
  /** Days on which who is closed on holidays is closed. */
  readonly holidays: readonly string[];
  /** Days on which some have a holiday and others work: Good Friday, 5 May, the evenings before Christmas and New Year. */
  readonly perhaps: readonly string[];
};

/** The holidays of a country (`nl`), as far as anybody knows them. */
export type HolidayCalendar = (country: string) => HolidayTable | undefined;

/** Knows no holidays, so that nothing is said to be open now. */
export const noHolidays: HolidayCalendar = () => undefined;
