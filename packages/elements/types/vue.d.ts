/* The tags in Vue's templates: `import '@kuulluksi/elements/vue'` once, in a file of types. */
import type { HTMLAttributes, VNodeProps } from 'vue';
import type { Tags } from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?:
    ((event: Events[Name]) => void) | undefined;
};
type Component<Tag extends keyof Tags> = new () => {
  $props: HTMLAttributes &
    VNodeProps &
    Tags[Tag]['attributes'] &
    Tags[Tag]['properties'] &
    Handlers<Tags[Tag]['events']>;
};
type Components = { [Tag in keyof Tags]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
