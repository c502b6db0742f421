/*
 * The tags in JSX. A project says once, in a file of types of its own, which library it writes JSX for:
 *
 *   import type { KuulluksiElements } from '@kuulluksi/elements/jsx';
 *   declare module 'react' {                // preact, solid-js
 *     namespace JSX {
 *       interface IntrinsicElements extends KuulluksiElements {}
 *     }
 *   }
 */
import type { Tags } from './tags.js';

/** `onkuulluksi-select` in React and Preact, `on:kuulluksi-select` in Solid. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What any element may have. */
interface Common<Element> {
  children?: unknown;
  key?: string | number | null | undefined;
  ref?:
    | ((element: Element | null) => void | (() => void))
    | { current: Element | null }
    | Element
    | null
    | undefined;
  class?: string | undefined;
  className?: string | undefined;
  dir?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  slot?: string | undefined;
  style?: object | string | undefined;
  title?: string | undefined;
}

export type KuulluksiElements = {
  [Tag in keyof Tags]: Common<Tags[Tag]['element']> &
    Tags[Tag]['attributes'] &
    Tags[Tag]['properties'] &
    Handlers<Tags[Tag]['events']>;
};
