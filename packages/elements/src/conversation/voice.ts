import type { MatterConversation } from '@kuulluksi/contract/conversations/schemas';
import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { MatterTextId } from '../foundation/matter-texts.ts';
import type { Translate } from '../foundation/texts.ts';
import type { ConversationId } from './texts.ts';

export type Message = MatterConversation['messages'][number];

/** How the conversation speaks: what its parts need of the element. A part that comes later knows more words. */
export interface Voice<More extends string = never> {
  /** In the words of the age level, where it has words of its own. */
  t: Translate<ConversationId | MatterTextId | CommonId | More>;
  say: (text: Text) => TemplateResult | string;
  label: (group: string, code: string) => string;
  heading: (words: unknown, depth?: number, attributes?: { id?: string; class?: string }) => TemplateResult;
  language: string;
  /** The tag for Intl. */
  locale: string;
  level: AgeLevel;
}
