/*
 * The events of the elements, as types: `import type { KuulluksiSelectEvent } from '@kuulluksi/elements/events'`. With
 * it `addEventListener` knows them by name.
 */
export type { KuulluksiChooseEvent } from './board/choose-event.ts';
export type {
  KuulluksiExitEvent,
  KuulluksiSelectEvent,
  KuulluksiSendEvent,
  KuulluksiSentEvent,
} from './foundation/act-events.ts';
export type { KuulluksiAwayEvent, KuulluksiRemainderEvent } from './foundation/events.ts';
export type { KuulluksiSelectWayEvent } from './pathways/select-event.ts';
