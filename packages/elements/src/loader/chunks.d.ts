/** Written by the build: for each tag its own file, what that file imports, and its texts by language, or by language and level. */
declare module 'kuulluksi:chunks' {
  export const chunks: Record<string, { entry: string; needs: string[]; texts: Record<string, string[]> }>;
}
