/** Written by pages.ts for each bundle with Lit alone: what the element shows, its styles and its Finnish labels. */
declare module 'bench:frame' {
  import type { TemplateResult } from 'lit';
  export const frame: (contents: readonly unknown[]) => TemplateResult;
  export const styles: string;
  export const labels: Record<string, string>;
  export const address: string;
}
