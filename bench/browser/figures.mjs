// The middle and the spread of what was measured.

/** The value below which this share of the samples lies; between two samples it is their mean by weight. */
export function quantile(samples, share) {
  const sorted = samples.filter((sample) => sample !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}

export const median = (samples) => quantile(samples, 0.5);

/** The samples of one measure among many runs. */
export const column = (runs, measure) => runs.map((run) => run[measure]);

/** A number with so many digits behind the point, or a dash where there is none. */
export const digits = (number, count = 1) => (Number.isFinite(number) ? Number(number.toFixed(count)).toString() : '-');

/** Two quantities as "0.34x"; a divisor of nothing or less has no ratio. */
export const ratio = (part, whole) => (whole > 0 ? part / whole : Number.NaN);
