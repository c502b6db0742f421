import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { MatterTextId } from '../foundation/matter-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { BoardId } from './texts.ts';

/** What the parts of the board need of the element to speak its language. */
export interface Words {
  language: string;
  level: string;
  /** Are entries of several organisations shown? */
  several: boolean;
  t: Translate<BoardId | MatterTextId | CommonId>;
  /** The label of a code that came from the server. */
  label: (group: string, code: string) => string;
  /** A text of the server's, marked where it is in another language. */
  say: (text: Text) => TemplateResult | string;
  heading: (words: unknown, depth: number, attributes?: { id?: string; class?: string }) => TemplateResult;
}
