import type { Conversation } from '@kuulluksi/contract/conversations/schemas';
import type { ActName } from './acts/acts-part.ts';

/** All state of the element, as one plain object. Nothing of it is kept anywhere else. */
export interface State {
  /** The code as it stands in its field. */
  typed: string;
  fault?: 'required' | 'wrong-form' | 'code-not-found' | undefined;
  /** Said aloud too, where moving the focus reads nothing out. */
  faultSaid: boolean;
  /** A number: too many codes were tried, and one may be tried again after so many minutes. */
  progress: 'none' | 'opening' | 'away' | 'refused' | number;
  conversation?: Conversation;
  /** The code of what is open, until the page is left: no attribute, address, event or device knows it. */
  code: string;
  /** A shared phone: own words stand in view only when asked for. */
  ownInView: boolean;
  /** What the person has chosen to do. */
  act?: { name: ActName; matter?: string | undefined };
  /** What was just done, in words. */
  done?: string;
  closed: boolean;
}

export const closed = (): State => ({
  typed: '',
  faultSaid: false,
  progress: 'none',
  code: '',
  ownInView: false,
  closed: false,
});
