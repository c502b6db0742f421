import { travelling } from '../foundation/events.ts';

/** What a person chose among the ways: codes and names of records, never a word of theirs. */
export interface Chosen {
  audience?: string;
  situation?: string;
  way?: string;
  group?: string;
  openQuestion?: string;
  target?: string;
}

/** A person chose something. A host may prevent it where it leads to another page, and show that in its own way. */
export class KuulluksiSelectWayEvent extends CustomEvent<Chosen> {
  constructor(chosen: Chosen) {
    super('kuulluksi-select', { ...travelling, cancelable: true, detail: chosen });
  }
}
