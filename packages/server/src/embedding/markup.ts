/**
 * Signs of ASCII that mean nothing in the markup of HTML and JSX, nor in templates of Vue and Svelte. Angular looks for
 * its braces after numbers have become letters: there a code stands where Angular binds nothing.
 */
const plain = /[\w .,:/?=;()+%#~!*-]/;
const named: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;' };

/** Words as markup that means the same in all of them: what is not plain is written as a number. */
export const escaped = (text: string): string =>
  text
    // What markup cannot hold, not even as a number, and halves of a pair.
    .replace(/[\0\p{Surrogate}]/gu, '')
    .replace(/[\t\n\f\r!-~]/g, sign =>
      plain.test(sign) ? sign : (named[sign] ?? `&#${sign.codePointAt(0)};`),
    );

/** An element in markup. */
export const tag = (name: string, attributes: Readonly<Record<string, string>>, inside = ''): string => {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${all.join('')}>${inside}</${name}>`;
};
