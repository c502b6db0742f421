import { formatLocale } from '@kuulluksi/elements/foundation/language';

/** "24.11.2026 klo 17.30": a moment in Finland. */
export const sayMoment = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(formatLocale(language), {
    timeZone: 'Europe/Helsinki',
    dateStyle: language === 'en' ? 'medium' : 'short',
    timeStyle: 'short',
  }).format(new Date(moment));

/** A time as people write it, `24.11. 17.30`, `24.11.2026 klo 17:30` or `17.30`, in the browser's own time. */
export const instantOf = (typed: string, now: Date): string | undefined => {
  const [, day, month, year, hours, minutes] =
    /^\s*(?:(\d{1,2})\.(\d{1,2})\.(\d{4})?\s*)?(?:klo\s*)?(\d{1,2})[.:](\d{2})\s*$/.exec(typed) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const at = new Date(
    year ? Number(year) : now.getFullYear(),
    month ? Number(month) - 1 : now.getMonth(),
    day ? Number(day) : now.getDate(),
    Number(hours),
    Number(minutes),
  );
  return day !== undefined && at.getDate() !== Number(day) ? undefined : at.toISOString();
};
