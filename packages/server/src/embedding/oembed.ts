import { html, type Markup } from '../pages/html.ts';
import { addressWith } from '../pages/page.ts';
import { frameAddress, ownPageAddress, type Asked } from './addresses.ts';
import { embeddableOf } from './elements.ts';

/** Points programs that find an address of ours to what may be shown in its place. */
export const discovery = (path: string, title: string, publicUrl: string): Markup => {
  const url = new URL(path, publicUrl).href;
  const href = new URL(addressWith('/oembed', { url, format: 'json' }), publicUrl).href;
  return html`<link rel="alternate" type="application/json+oembed" title="${title}" href="${href}" />`;
};

/** Pixels across, where nobody says. */
const usualWidth = 640;

const lesser = (most: number, asked: string | undefined): number =>
  /^[1-9]\d{0,4}$/.test(asked ?? '') ? Math.min(most, Number(asked)) : most;

/**
 * What oEmbed 1.0 tells of an element. What takes words is a link alone: sites show frames of others in a sandbox in
 * which nothing can be sent, and WordPress makes the link itself, with the title as its words.
 */
export const oembedOf = (
  { element, settings, language = 'fi' }: Asked,
  title: string,
  asked: { maxwidth?: string; maxheight?: string },
  publicUrl: string,
) => {
  const { takesWords, height: usualHeight } = embeddableOf(element);
  const told = {
    version: '1.0',
    title,
    provider_name: 'Kuulluksi',
    provider_url: new URL('/', publicUrl).href,
    cache_age: 86_400,
  };
  if (takesWords) return { type: 'link', ...told };
  const width = lesser(usualWidth, asked.maxwidth);
  const height = lesser(usualHeight, asked.maxheight);
  const src = new URL(frameAddress(element, settings, language), publicUrl).href;
  const own = new URL(ownPageAddress(element, settings, language), publicUrl).href;
  // WordPress shows the quote until the frame tells how high it is, and keeps nothing but these two.
  const { markup } = html`<blockquote lang="${language}"><a href="${own}">${title}</a></blockquote>
    <iframe src="${src}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return { type: 'rich', ...told, html: markup, width, height };
};
