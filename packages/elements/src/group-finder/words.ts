import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { GroupFinderId } from './texts.ts';

/** What the parts of the finder need of the element to speak its language. */
export interface Words<Id extends string = never> {
  language: string;
  /** The day that it is in Finland. */
  today: string;
  t: Translate<Id | GroupFinderId | CommonId>;
  has: (id: string) => boolean;
  /** The label of a code that came from the server. */
  label: (group: string, code: string) => string;
  /** A text of the server's, marked where it is in another language. */
  say: (text: Text) => TemplateResult | string;
  heading: (words: unknown, depth: number, attributes?: { id?: string; class?: string }) => TemplateResult;
}
