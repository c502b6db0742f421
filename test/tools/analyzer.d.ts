declare module '@custom-elements-manifest/analyzer/cli.js' {
  /** Runs the analyzer as `cem` does; answers the manifest. */
  export function cli(options: { argv: string[]; cwd: string; noWrite: boolean }): Promise<object>;
}
