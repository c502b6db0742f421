/** What a person may do in a conversation; it comes when they choose to do something. */
import { formStyles } from '../../foundation/form/form.styles.ts';
import { formTexts } from '../../foundation/form/form-texts.ts';
import { problemTexts } from '../../foundation/problem-texts.ts';
import type { ActingHost, Panel } from '../acting.ts';
import { actsStyles } from './acts.styles.ts';
import { actsTexts } from './acts-texts.ts';
import { Code } from './code.ts';
import { Leave } from './leave.ts';
import { Withdrawing } from './withdraw.ts';
import { Writing } from './write.ts';

export const bundles = [actsTexts, formTexts, problemTexts];
export const styles = [formStyles, actsStyles].flat();

export type ActName = 'write' | 'reopen' | 'leave' | 'code' | 'withdraw';

/** @param matter Which matter of a meeting's. */
export const beginAct = (host: ActingHost, act: ActName, matter?: string): Panel => {
  if (act === 'withdraw') return new Withdrawing(host);
  if (act === 'leave') return new Leave(host);
  if (act === 'code') return new Code(host);
  return new Writing(host, act, matter);
};
