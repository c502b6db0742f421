import { fitInto, linesOf, shortened } from './lines.ts';

export interface Words {
  text: string;
  lang: string;
}

/** All words of a picture; the caller has said them in the reader's language. */
export interface PictureOf {
  title: string;
  /** What kind of thing was said, and by whom: "Kysymys · Asiakasraati, nuori". */
  kind: string;
  said: Words;
  /** A person's own words: only those stand in quotation marks, a paraphrase looks like one. */
  ownWords: boolean;
  status: string;
  statusWord: string;
  /** What was answered: what is done, or the reasons. Missing while nobody has answered. */
  answer?: Words | undefined;
  organisation: string;
  /** Where to read more: an address without its protocol. */
  more: string;
  moreWord: string;
}

export const side = 1080;
const margin = 72;
const padding = 44;
const indent = 84;
const lineHeight = 1.32;
const sizes = [68, 62, 58, 54, 50, 46, 42, 38, 35, 32, 30];

/** The default palette in the light: the picture leaves the page, so it takes nothing of the page's own. */
const ink = '#1d2b2f';
const colours = {
  ground: '#fdfbf7',
  said: '#f5eddf',
  answered: '#d5eae6',
  ink,
  muted: '#4d5d64',
  accent: '#0a5c63',
};

const rightToLeft = /^[^A-Za-z\u00c0-\u024f]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

type Context = CanvasRenderingContext2D;
type Corners = [number, number, number, number];

const box = (
  context: Context,
  colour: string,
  rect: [number, number, number, number],
  corners: Corners,
): void => {
  const [x, y, width, height] = rect;
  const [a, b, c, d] = corners;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(x + a, y);
  context.arcTo(x + width, y, x + width, y + height, b);
  context.arcTo(x + width, y + height, x, y + height, c);
  context.arcTo(x, y + height, x, y, d);
  context.arcTo(x, y, x + width, y, a);
  context.closePath();
  context.fill();
};

/** In quotation marks, once. */
const quoted = (text: string): string => `”${text.trim().replace(/^["'”“„«»]+|["'”“„«»]+$/g, '')}”`;

/** How full the circle of a status is. */
const fullness: Partial<Record<string, number>> = {
  considering: 0.12,
  planned: 0.25,
  'in-progress': 0.5,
  'partly-done': 0.75,
  done: 1,
  answered: 1,
  thanked: 1,
};

/** The shape of a status, as the elements draw it: what is done is full, what is under way in part. */
const shape = (context: Context, status: string, x: number, y: number, size: number): void => {
  const radius = size / 2;
  const [middleX, middleY] = [x + radius, y + radius];
  const part = fullness[status];
  context.save();
  context.lineWidth = size / 7;
  context.strokeStyle = colours.ink;
  context.fillStyle = colours.ink;
  context.beginPath();
  if (status === 'passed-on') {
    context.moveTo(x, y);
    context.lineTo(x + size, middleY);
    context.lineTo(x, y + size);
    context.closePath();
    context.fill();
  } else if (status === 'not-possible') {
    context.moveTo(middleX, y);
    context.lineTo(x + size, middleY);
    context.lineTo(middleX, y + size);
    context.lineTo(x, middleY);
    context.closePath();
    context.stroke();
  } else {
    context.arc(middleX, middleY, radius - context.lineWidth / 2, 0, 2 * Math.PI);
    context.stroke();
    if (part !== undefined) {
      context.beginPath();
      context.moveTo(middleX, middleY);
      context.arc(
        middleX,
        middleY,
        radius - context.lineWidth / 2,
        -Math.PI / 2,
        (part * 4 - 1) * (Math.PI / 2),
      );
      context.closePath();
      context.fill();
    }
  }
  context.restore();
};

/**
 * Draws a voice and its answer as a square picture for social media. Nothing is loaded and nothing leaves the page.
 * @param font Families as in CSS; those of the page around the element.
 */
export const drawEntry = (canvas: HTMLCanvasElement, picture: PictureOf, font: string): void => {
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) return;
  const set = (size: number, weight = 400) => {
    context.font = `${weight} ${size}px ${font}`;
  };
  const measureAt = (size: number, weight = 400) => {
    return (text: string): number => {
      set(size, weight);
      return context.measureText(text).width;
    };
  };
  const write = (text: string, x: number, y: number, width: number) => {
    const backwards = rightToLeft.test(text);
    context.direction = backwards ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    context.fillText(text, backwards ? x + width : x, y);
  };
  const oneLine = (text: string, width: number, size: number, weight = 400): string => {
    const measure = measureAt(size, weight);
    return shortened(linesOf(text, width, measure), 1, width, measure)[0] ?? '';
  };
  context.textBaseline = 'alphabetic';
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, side, side);

  const inner = side - 2 * margin;
  set(38, 700);
  context.fillStyle = colours.accent;
  write(oneLine(picture.title, inner, 38, 700), margin, margin + 34, inner);

  const top = margin + 80;
  const bottom = side - margin - 104;
  const boxWidth = inner - indent;
  const textWidth = boxWidth - 2 * padding;
  const head = { kind: 56, status: 70 };
  const answer = picture.answer?.text ? [picture.answer] : [];
  const room = bottom - top - 4 * padding - head.kind - head.status - (answer.length > 0 ? 0 : -12);
  const texts = [
    { ...picture.said, text: picture.ownWords ? quoted(picture.said.text) : picture.said.text },
    ...answer,
  ];
  const { size, lines } = fitInto(
    texts.map(({ text, lang }) => ({ text, lang, width: textWidth })),
    room,
    sizes,
    measureAt,
    lineHeight,
  );
  const heights = lines.map(one => one.length * size * lineHeight);
  const saidHeight = 2 * padding + head.kind + (heights[0] ?? 0);
  const answeredHeight = 2 * padding + head.status - (answer.length > 0 ? 0 : 20) + (heights[1] ?? 0);
  const begin = top + Math.max(0, (bottom - top - saidHeight - answeredHeight) / 2);

  const paragraph = (many: readonly string[], x: number, y: number) => {
    set(size);
    context.fillStyle = colours.ink;
    many.forEach((line, at) => write(line, x, y + size + at * size * lineHeight, textWidth));
  };

  box(context, colours.said, [margin, begin, boxWidth, saidHeight], [28, 28, 28, 0]);
  set(30, 600);
  context.fillStyle = colours.muted;
  write(oneLine(picture.kind, textWidth, 30, 600), margin + padding, begin + padding + 28, textWidth);
  paragraph(lines[0] ?? [], margin + padding, begin + padding + head.kind);

  const answeredY = begin + saidHeight;
  const answeredX = margin + indent;
  box(context, colours.answered, [answeredX, answeredY, boxWidth, answeredHeight], [0, 0, 28, 28]);
  shape(context, picture.status, answeredX + padding, answeredY + padding + 4, 36);
  set(40, 700);
  context.fillStyle = colours.ink;
  const wordX = answeredX + padding + 54;
  write(
    oneLine(picture.statusWord, textWidth - 54, 40, 700),
    wordX,
    answeredY + padding + 36,
    textWidth - 54,
  );
  paragraph(lines[1] ?? [], answeredX + padding, answeredY + padding + head.status);

  set(34, 700);
  context.fillStyle = colours.ink;
  write(oneLine(picture.organisation, inner, 34, 700), margin, side - margin - 38, inner);
  set(28);
  context.fillStyle = colours.muted;
  write(oneLine(`${picture.moreWord} ${picture.more}`, inner, 28), margin, side - margin + 2, inner);
};

/** The picture as a file. */
export const fileOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
