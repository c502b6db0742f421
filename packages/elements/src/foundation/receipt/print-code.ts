/**
 * Prints a receipt code and nothing else of the page. A shadow root prints with its page, so the code stands for a
 * moment in a place of its own, and a sheet hides the rest; both are gone as soon as the paper is.
 * @param lines What stands under the code: neutral words, for paper lies about.
 */
export const printCode = (code: string, lines: readonly string[]): void => {
  const place = document.createElement('div');
  const root = place.attachShadow({ mode: 'closed' });
  const say = (words: string, size: string) => {
    const line = document.createElement('p');
    line.textContent = words;
    line.style.fontSize = size;
    root.append(line);
  };
  say(code, '2em');
  for (const line of lines) say(line, '1em');
  place.slot = 'kuulluksi-print';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen { body > [slot='kuulluksi-print'] { display: none } }
    @media print { body > :not([slot='kuulluksi-print']) { display: none !important } }`);
  const begin = () => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(place);
  };
  const end = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
    place.remove();
    removeEventListener('beforeprint', begin);
  };
  addEventListener('beforeprint', begin, { once: true });
  addEventListener('afterprint', end, { once: true });
  window.print();
};
