/** The draft of a board entry; it comes where one waits for the person's word. */
import { formStyles } from '../../foundation/form/form.styles.ts';
import { formTexts } from '../../foundation/form/form-texts.ts';
import { problemTexts } from '../../foundation/problem-texts.ts';
import { voiceTexts } from '../../foundation/voice-texts.ts';
import type { ActingHost, Panel } from '../acting.ts';
import { actsStyles } from '../acts/acts.styles.ts';
import { actsTexts } from '../acts/acts-texts.ts';
import { Deciding } from './deciding.ts';
import { draftStyles } from './draft.styles.ts';
import { draftTexts } from './draft-texts.ts';

export const bundles = [draftTexts, voiceTexts, actsTexts, formTexts, problemTexts];
export const styles = [formStyles, actsStyles, draftStyles].flat();

export const beginDraft = (host: ActingHost): Panel => new Deciding(host);
