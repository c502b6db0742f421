/** A reader chose what is shown: one entry, or by what a board is narrowed. Never the words that were searched. */
export class KuulluksiChooseEvent extends CustomEvent<Readonly<Record<string, string>>> {
  constructor(chosen: Readonly<Record<string, string>>) {
    super('kuulluksi-choose', { bubbles: true, composed: true, detail: chosen });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kuulluksi-choose': KuulluksiChooseEvent;
  }
}
