/** Events of the elements: bubbling, composed, and never with a word that a person typed. */
export const travelling = { bubbles: true, composed: true };

/** The server cannot be reached; the element shows its children and a calm message and keeps trying. */
export class KuulluksiAwayEvent extends CustomEvent<undefined> {
  constructor() {
    super('kuulluksi-away', travelling);
  }
}

/** A part of an answer was broken and left out; the rest is shown. */
export class KuulluksiRemainderEvent extends CustomEvent<{ leftOut: number }> {
  constructor(leftOut: number) {
    super('kuulluksi-remainder', { ...travelling, detail: { leftOut } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kuulluksi-away': KuulluksiAwayEvent;
    'kuulluksi-remainder': KuulluksiRemainderEvent;
  }
}
