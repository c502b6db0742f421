import { inLanguage } from '@kuulluksi/contract/foundation/in-language';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';

/** Words of a story in every language of the toolbar. */
export type InEveryLanguage = Record<InterfaceLanguage, string>;

/** The language that the page around a story's element has. */
export const languageAround = (around: HTMLElement): string =>
  around.querySelector<HTMLElement>('.canvas')?.lang || 'fi';

/** Words as the server of a story sends them in a language. */
export const wordsIn = (language: string, words: InEveryLanguage): Text =>
  inLanguage(words, language, ['fi']);

/** The language that a request asks for, in its address or in its body. */
export const languageOf = (url: URL, body?: unknown): string =>
  url.searchParams.get('language') ?? (body as { language?: string } | undefined)?.language ?? 'fi';
