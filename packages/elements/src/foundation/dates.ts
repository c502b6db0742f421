import { formatLocale } from './language.ts';

const timeZone = 'Europe/Helsinki';
/** A formatter costs more than what it formats, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(formatLocale(language), { timeZone, ...options });
  formatters.set(key, known);
  return known;
};

const midday = (day: string) => new Date(`${day}T12:00:00Z`);

/** The calendar day of a moment in Finland, `2026-11-22`: as days are written in Sweden. */
export const dayInFinland = (moment: Date): string => moment.toLocaleDateString('sv-SE', { timeZone });

/** The day so many days before a day. */
export const daysBefore = (day: string, days: number): string =>
  new Date(+midday(day) - days * 86_400_000).toISOString().slice(0, 10);

/** "ti 24.11.", "tis 24.11", "Tue 24 Nov": a day as people say it. */
export const sayDay = (day: string, language: string): string =>
  formatter(language, {
    weekday: 'short',
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
  }).format(midday(day));

/** "24.11.2026", "24 November 2026". */
export const sayFullDay = (day: string, language: string): string =>
  formatter(language, {
    day: 'numeric',
    month: language === 'en' ? 'long' : 'numeric',
    year: 'numeric',
  }).format(midday(day));

/** "marraskuu 2026", "november 2026". */
export const sayMonth = (month: string, language: string): string =>
  formatter(language, { month: 'long', year: 'numeric' }).format(midday(`${month}-15`));

/** "17–19", "17.30–19": hours as they are written in the language; full hours without minutes. */
export const sayHours = (from: string, to: string | undefined, language: string): string => {
  const say = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    if (language === 'en') return `${Number(hours)}:${minutes}`;
    return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
  };
  return to ? `${say(from)}–${say(to)}` : say(from);
};
