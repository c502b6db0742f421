/** How wide a text would be. */
export type Measure = (text: string) => number;

/** Letters as people see them, so that none is cut in its middle. */
const lettersOf = (word: string, lang: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment)
    : [...word];

/** A word that no line is wide enough for, in pieces. */
const pieces = (word: string, width: number, measure: Measure, lang: string): string[] => {
  if (measure(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of lettersOf(word, lang)) {
    if (piece && measure(piece + letter) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece ? [...found, piece] : found;
};

/** A text in lines that fit the width. */
export const linesOf = (text: string, width: number, measure: Measure, lang = 'fi'): string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      for (const piece of pieces(word, width, measure, lang)) {
        const longer = line ? `${line} ${piece}` : piece;
        if (line && measure(longer) > width) {
          lines.push(line);
          line = piece;
        } else line = longer;
      }
    }
    if (line) lines.push(line);
  }
  return lines;
};

/** At most so many lines; where there are more the last one ends in "…". */
export const shortened = (
  lines: readonly string[],
  most: number,
  width: number,
  measure: Measure,
): string[] => {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, Math.max(most, 0));
  let last = kept.pop();
  if (last === undefined) return [];
  while (last && measure(`${last} …`) > width) {
    const shorter: string = last.replace(/\s*\S+$/, '');
    // One long word alone: it loses letters instead.
    last = shorter && shorter !== last ? shorter : [...last].slice(0, -1).join('');
  }
  return [...kept, `${last.replace(/[\s.,;:–-]+$/, '')} …`.trim()];
};

export interface Fitting {
  size: number;
  lines: string[][];
  /** Was anything left out? */
  short: boolean;
}

/**
 * The largest size at which all texts fit into so much height together; at the smallest size what does not fit is left
 * out, from the longest text first.
 * @param sizes Largest first.
 */
export const fitInto = (
  texts: readonly { text: string; width: number; lang: string }[],
  height: number,
  sizes: readonly number[],
  measureAt: (size: number) => Measure,
  lineHeight: number,
): Fitting => {
  let size = sizes[0] ?? 0;
  let wrapped: string[][] = [];
  for (size of sizes) {
    wrapped = texts.map(({ text, width, lang }) => linesOf(text, width, measureAt(size), lang));
    const count = wrapped.reduce((sum, { length }) => sum + length, 0);
    if (count * size * lineHeight <= height) return { size, lines: wrapped, short: false };
  }
  let left = Math.floor(height / (size * lineHeight));
  const most: number[] = [];
  // The shortest first: what it does not need is left to the others.
  const order = wrapped
    .map((lines, at) => ({ at, length: lines.length }))
    .sort((a, b) => a.length - b.length);
  order.forEach(({ at, length }, number) => {
    const share = Math.floor(left / (order.length - number));
    most[at] = Math.min(length, Math.max(share, 1));
    left -= most[at];
  });
  return {
    size,
    lines: wrapped.map((lines, at) =>
      shortened(lines, most[at] ?? 1, texts[at]?.width ?? 0, measureAt(size)),
    ),
    short: true,
  };
};
