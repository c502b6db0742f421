/** Written by the build: for each tag its own file, what that file imports, and its texts by language. */
declare module 'kuulluksi:chunks' {
  export const chunks: Record<string, { entry: string; needs: string[]; texts: Record<string, string[]> }>;
}
