const days = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of a moment in Finland, `2026-11-22`. */
export const dayInFinland = (moment: Date): string => days.format(moment);

/** The month of a moment in Finland, `2026-11`. */
export const monthInFinland = (moment: Date): string => dayInFinland(moment).slice(0, 7);

/** The month before a month. */
export const monthBefore = (month: string): string =>
  new Date(Date.parse(`${month}-01T00:00:00Z`) - 1).toISOString().slice(0, 7);

const hour = 3_600_000;

/** The first moment of a month in Finland, where it is two or, in summer, three hours later than in Greenwich. */
export const monthBeginsInFinland = (month: string): Date => {
  const midnight = Date.parse(`${month}-01T00:00:00Z`);
  const summer = new Date(midnight - 3 * hour);
  return monthInFinland(summer) === month ? summer : new Date(midnight - 2 * hour);
};
