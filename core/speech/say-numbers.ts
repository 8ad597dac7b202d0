// A phone number as people say it: digit by digit, with a rest between the groups. A voice would make one large number of it.

/** In full, as we write them: `088 898 92 94`, `0800 8020`, `0900-1234`, `+31 88 898 92 94`, and `14 020` of a municipality. */
const phoneNumber = /(?<![\p{L}\d.,-])(?!\d{1,2}-\d{1,2}-\d{4})(?:\+\d{2} ?\d[\d \u00a0-]{5,}\d|0\d[\d \u00a0-]{5,}\d|14 0\d{2,3})(?![\p{L}\d])/gu;

/** The text with its phone numbers in digits: "Bel 0800 8020." gives "Bel 0 8 0 0, 8 0 2 0.". Other figures stay. */
export function sayNumbers(text: string): string {
  return text.replace(phoneNumber, (number) =>
    number
      .split(/[ \u00a0-]+/)
      .map((group) => [...group].join(' '))
      .join(', '),
  );
}
