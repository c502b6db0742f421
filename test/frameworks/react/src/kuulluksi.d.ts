import type { KuulluksiElements } from '@kuulluksi/elements/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KuulluksiElements {}
  }
}
