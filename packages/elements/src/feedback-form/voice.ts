import type { Text } from '@kuulluksi/contract/foundation/texts';
import type { OpenQuestion } from '@kuulluksi/contract/open-questions/schemas';
import type { Organisation } from '@kuulluksi/contract/organisations/schemas';
import type { QuestionSet } from '@kuulluksi/contract/question-sets/schemas';
import type { AgeLevel } from '@kuulluksi/contract/vocabularies';
import type { CSSResult, nothing, TemplateResult } from 'lit';
import type { CommonId } from '../foundation/common-texts.ts';
import type { FormTextId } from '../foundation/form/form-texts.ts';
import type { TextBundle, Translate } from '../foundation/texts.ts';
import type { Draft, DraftField, FormState, QuestionDraft, TextDraftField } from './state.ts';
import type { FeedbackFormId } from './texts.ts';
import type * as keptPart from './kept.ts';

export type FormId = FeedbackFormId | FormTextId | CommonId;

/** How the form speaks: what its parts need of the element. */
export interface Voice {
  /** In the words of the age level, where it has words of its own. */
  t: Translate<FormId>;
  say: (text: Text) => TemplateResult | string;
  label: (group: string, code: string) => string;
  /** Is there a text of that id? A code that is not known yet has none. */
  has: (id: string) => boolean;
  heading: (words: unknown, depth?: number, attributes?: { id?: string; class?: string }) => TemplateResult;
  language: string;
  level: AgeLevel;
  /** The tag for Intl. */
  locale: string;
}

/** An organisation that one can write to here. */
export type Taker = Organisation & { feedback: NonNullable<Organisation['feedback']> };

export const takersOf = (organisations: readonly Organisation[]): Taker[] =>
  organisations.filter((organisation): organisation is Taker => organisation.feedback !== undefined);

/** What a view may do to the form. */
export interface Acts {
  /** An answer that is complete at once: a choice. */
  choose: <F extends DraftField>(field: F, value: Draft[F]) => void;
  /** One more keystroke. */
  typed: (field: TextDraftField, value: string) => void;
  /** The person left a text field after changing it. */
  left: (field: DraftField) => void;
  /** Part of an answer to a question of the question set. */
  answer: (question: string, change: Partial<QuestionDraft>) => void;
  /** Any other change of the state: a step, for one. Where the focus is to go: the id of an element. */
  set: (changes: Partial<FormState>, focus?: string) => Promise<void>;
  /** To the answers before sending, or to the faults. */
  check: () => void;
  back: () => void;
  send: () => void;
  copy: () => void;
  clear: () => void;
  /** Shows the code again, or hides it. */
  hide: (hidden: boolean) => void;
  print: () => void;
  /** Writes newer words, which came too late for the feedback, into its conversation. */
  addKept: () => void;
  /** The open question closed meanwhile: send the same words without it. */
  sendWithoutQuestion: () => void;
}

/** What stands beside a notice of personal data, and whether there is one. */
export interface NoticeOptions {
  more?: TemplateResult | typeof nothing;
  personal?: boolean;
}

/** All that a view needs: what is asked, what is answered, how to speak and to act. */
export interface FormContext {
  voice: Voice;
  form: FormState;
  organisation: Taker;
  questionSet: QuestionSet | undefined;
  openQuestion: OpenQuestion | undefined;
  /** The most characters of the text. */
  longest: number;
  /** The words of a field's fault, where it is time to say them. */
  error: (field: string) => string | undefined;
  /** What is said where sending has not ended well. */
  trouble: string | undefined;
  acts: Acts;
  /** What is told under a text field of the words in it. */
  notices: (words: string, options?: NoticeOptions) => TemplateResult | typeof nothing;
  /** What stands with newer words that came too late, once it is here. */
  kept: typeof keptPart | undefined;
  /** What else is said under the words, and under "before you write". */
  rest: { count: string | undefined; notices: TemplateResult | typeof nothing; more: unknown };
}

/** The view of an age level that has one of its own. Its code comes only where that level is asked for. */
export interface LevelView {
  bundles: readonly TextBundle<string>[];
  styles: readonly CSSResult[];
  /** Every view of the form: questions, check, sent. */
  view: (context: FormContext) => TemplateResult;
}
