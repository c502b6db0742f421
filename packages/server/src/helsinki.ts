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
