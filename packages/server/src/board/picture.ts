import type { Text } from '@kuulluksi/contract/foundation/texts';
import { html, type Markup } from '../pages/html.ts';
import type { ToldEntry, Words } from './told-entry.ts';
import { seen } from './xml.ts';

const side = 1080;
const margin = 72;
const padding = 44;

/** About how wide a letter is beside its height. There is no font here to measure with: wide enough for most. */
const letter = 0.56;

/** A text in lines of so many letters; a word that is longer than a line goes on in the next. */
export const linesOf = (text: string, most: number): string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split(/\n+/)) {
    let line: string[] = [];
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      let letters = [...word];
      if (line.length > 0 && line.length + 1 + letters.length > most) {
        lines.push(line.join(''));
        line = [];
      }
      while (letters.length > most) {
        lines.push(letters.slice(0, most).join(''));
        letters = letters.slice(most);
      }
      line.push(...(line.length > 0 ? [' '] : []), ...letters);
    }
    if (line.length > 0) lines.push(line.join(''));
  }
  return lines;
};

interface Fitted {
  size: number;
  lines: string[];
}

/** The largest letters with which a text fits its box; where none are small enough the end is left to the page. */
export const fit = (text: string, width: number, height: number, sizes: readonly number[]): Fitted => {
  let fitted: Fitted = { size: 0, lines: [] };
  for (const size of sizes) {
    const lines = linesOf(text, Math.floor(width / (size * letter)));
    const room = Math.floor(height / (size * 1.35));
    if (lines.length <= room) return { size, lines };
    fitted = { size, lines: [...lines.slice(0, room - 1), `${lines[room - 1] ?? ''} …`] };
  }
  return fitted;
};

const plain = (words: Words): string => (typeof words === 'string' ? words : words.text);

const textAt = ({ size, lines }: Fitted, x: number, y: number, { lang }: Pick<Text, 'lang'>): Markup =>
  html`<text x="${x}" y="${y}" font-size="${size}" xml:lang="${lang}" fill="#1d2b2f">
    ${lines.map((line, at) => html`<tspan x="${x}" y="${Math.round(y + at * size * 1.35)}">${line}</tspan>`)}
  </text>`;

/** A voice and its answer as a square picture for social media. Its title and description hold every word of it. */
export const pictureOf = (
  entry: ToldEntry,
  words: { title: string; lang: string; address: string },
): string => {
  const { said, statusWord, rows, waits, when } = entry;
  const answer = rows[0]?.text;
  const below = [answer?.text ?? waits[0] ?? when ?? ''].map(seen).join(' ');
  const by = `${entry.kind} · ${entry.by.map(plain).join(', ')}`;
  const width = side - 2 * margin - 2 * padding - 40;
  const quoted = entry.ownWords ? `”${said.text}”` : said.text;
  const saidFit = fit(seen(quoted), width, 320, [46, 42, 38, 34, 30, 26]);
  const answerFit = fit(below, width, 250, [38, 34, 30, 26, 24]);
  const byFit = fit(seen(by), width, 40, [28, 24]);
  const footFit = fit(seen(plain(entry.organisation)), width, 40, [28, 24]);
  const spoken = [
    `${by}: ${quoted}`,
    `${statusWord}.`,
    ...rows.map(({ label, text }) => `${label}: ${text.text}`),
    ...waits,
    plain(entry.organisation),
  ].join('\n');
  const left = margin + padding;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${side} ${side}"
      width="${side}"
      height="${side}"
      role="img"
      aria-labelledby="title desc"
      xml:lang="${words.lang}"
      font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
    >
      <title id="title">${seen(words.title)}</title>
      <desc id="desc">${seen(spoken)}</desc>
      <rect width="${side}" height="${side}" fill="#fdfbf7"></rect>
      <circle cx="${margin + 16}" cy="86" r="16" fill="#0a5c63"></circle>
      <path d="M${margin} 86 v16 h16 z" fill="#0a5c63"></path>
      <text x="${margin + 48}" y="99" font-size="38" font-weight="700" fill="#1d2b2f">
        ${seen(words.title)}
      </text>
      <rect
        x="${margin}"
        y="140"
        width="${side - 2 * margin - 40}"
        height="440"
        rx="28"
        fill="#f5eddf"
      ></rect>
      <g font-weight="600">${textAt(byFit, left, 200, words)}</g>
      ${textAt(saidFit, left, 200 + 30 + saidFit.size, said)}
      <rect
        x="${margin + 40}"
        y="600"
        width="${side - 2 * margin - 40}"
        height="360"
        rx="28"
        fill="#e1f0ed"
      ></rect>
      <text x="${left + 40}" y="664" font-size="36" font-weight="700" fill="#0a5c63">
        ${seen(statusWord)}
      </text>
      ${answerFit.lines.length > 0 && textAt(answerFit, left + 40, 664 + 24 + answerFit.size, answer ?? words)}
      <g font-weight="600">${textAt(footFit, margin, 1020, entry.organisation as Text)}</g>
      <text x="${side - margin}" y="1020" font-size="24" text-anchor="end" fill="#4d5d64">
        ${seen(words.address)}
      </text>
    </svg>`.markup
  }`;
};
