import { travelling } from './events.ts';

/* Events of what a person did. */

/** A person opened a group. */
export class KuulluksiSelectEvent extends CustomEvent<{ group: string }> {
  constructor(group: string) {
    super('kuulluksi-select', { ...travelling, detail: { group } });
  }
}

/** A person is about to send; a host may prevent it. */
export class KuulluksiSendEvent extends CustomEvent<undefined> {
  constructor() {
    super('kuulluksi-send', { ...travelling, cancelable: true });
  }
}

/** What a person sent was stored. Without the receipt code: it belongs to the person alone. */
export class KuulluksiSentEvent extends CustomEvent<undefined> {
  constructor() {
    super('kuulluksi-sent', travelling);
  }
}

/** Somebody leaves in a hurry: everything that was typed or opened is to be forgotten. Dispatched on the document. */
export class KuulluksiExitEvent extends CustomEvent<undefined> {
  constructor() {
    super('kuulluksi-exit', travelling);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kuulluksi-select': KuulluksiSelectEvent;
    'kuulluksi-exit': KuulluksiExitEvent;
    'kuulluksi-send': KuulluksiSendEvent;
    'kuulluksi-sent': KuulluksiSentEvent;
  }
}
