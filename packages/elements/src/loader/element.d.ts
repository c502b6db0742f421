/** Written by the build of a release: the element that a file is for. */
declare module 'kuulluksi:element' {
  export const tag: string;
  export const bringElement: () => Promise<unknown>;
}
