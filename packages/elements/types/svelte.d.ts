/* The tags in Svelte's markup: `import '@kuulluksi/elements/svelte'` once, in a file of types. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | null | undefined;
};
type Elements = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Tags[Tag]['attributes'] &
    Tags[Tag]['properties'] &
    Handlers<Tags[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
