/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly markup: string) {}
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, sign => escapes[sign] ?? sign);

export type Part = string | number | Markup | readonly Part[] | undefined | false;

const say = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.markup;
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part.map(say).join('');
};

/** Markup from a template; every value that is not markup itself is escaped, also inside a quoted attribute. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((whole, string, index) => whole + say(parts[index - 1]) + string));
