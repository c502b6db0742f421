import type { Translate } from '../foundation/texts.ts';
import type { AskedId } from './asked-texts.ts';
import type { RestId } from './rest-texts.ts';
import type { FormContext, FormId, Voice } from './voice.ts';

/** What the parts of the form that come later work with: they know more words. */
export interface RestVoice extends Omit<Voice, 't'> {
  t: Translate<FormId | RestId | AskedId>;
  locale: string;
}
export interface RestContext extends Omit<FormContext, 'voice'> {
  voice: RestVoice & Voice;
}
