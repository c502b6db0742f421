import { newKey } from '../foundation/key.ts';
import type { EnteredAnswers } from './entered-questions.ts';

/** All that the form holds. The key stays the same until it has gone well: what is sent again is stored once. */
export interface Entry {
  key: string;
  way: string;
  kind: string;
  ageLevel: string;
  language: string;
  text: string;
  mood: string;
  themes: readonly string[];
  unit: string;
  publication: string;
  /** The question set, or the open question, that was answered. */
  set: string;
  answers: EnteredAnswers;
  openQuestion: string;
  unitMayRead: boolean;
  introduction: string;
  contactWay: string;
  contactValue: string;
  contactName: string;
  contactSafely: string;
}

export const draftName = 'enter-feedback';
export const empty = (): Entry => ({
  key: newKey(),
  way: '',
  kind: '',
  ageLevel: '',
  language: 'fi',
  text: '',
  mood: '',
  themes: [],
  unit: '',
  publication: '',
  set: '',
  answers: {},
  openQuestion: '',
  unitMayRead: false,
  introduction: '',
  contactWay: '',
  contactValue: '',
  contactName: '',
  contactSafely: '',
});
