import type { Client } from '@kuulluksi/api-client/client';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { InterfaceLanguage } from '@kuulluksi/contract/vocabularies';
import type { CSSResult, TemplateResult } from 'lit';
import type { Shown } from './choices.ts';
import type { Words } from './words.ts';

/** What a part of the board that comes later needs of its element. */
export interface Around {
  client: Client;
  server: string;
  organisations: readonly string[];
  language: InterfaceLanguage;
  signal: AbortSignal;
  /** Shows anew, after something in the part changed; resolves when it is in view. */
  changed: () => Promise<unknown>;
  linkTo: (shown: Shown) => string;
  formFor: (question: OpenQuestion) => string;
  /** What a person typed in a part, kept when the part comes anew in another language. */
  typed: Record<string, unknown>;
}

export interface Part<Subject = void> {
  styles?: readonly CSSResult[];
  render: (words: Words, subject: Subject) => TemplateResult;
}

/** Parts that come as code of their own, each when somebody asks for it. */
export const parts = {
  asked: () => import('./asked.ts'),
  panels: () => import('./panels.ts'),
  figures: () => import('./figures.ts'),
  follow: () => import('./follow.ts'),
  share: () => import('./share.ts'),
  help: () => import('./help.ts'),
};
export type PartName = keyof typeof parts;
