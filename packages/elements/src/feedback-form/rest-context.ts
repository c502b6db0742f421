import type { Translate } from '../foundation/texts.ts';
import type { AskedId } from './asked-texts.ts';
import type { KeptId } from './kept-texts.ts';
import type { MoreId } from './more-texts.ts';
import type { ReachedId } from './reached-texts.ts';
import type { RestId } from './rest-texts.ts';
import type { FormContext, FormId, Voice } from './voice.ts';
import type * as askedPart from './asked.ts';
import type * as reachedPart from './reached.ts';

/** What the parts of the form that come later work with: they know more words. */
export interface RestVoice extends Omit<Voice, 't'> {
  t: Translate<FormId | RestId | AskedId | KeptId | MoreId | ReachedId>;
  locale: string;
}
export interface RestContext extends Omit<FormContext, 'voice'> {
  voice: RestVoice & Voice;
  /** What the organisation asks, where it asks something and that is here. */
  asked: typeof askedPart | undefined;
  /** What is asked of who wants to be reached or known, once it is here. */
  reached: typeof reachedPart | undefined;
}
