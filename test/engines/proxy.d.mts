interface Failing {
  failed: number;
}
export interface Proxy {
  port: number;
  allowed: string[];
  strangers: string[];
  violations: string[];
  cookies: string[];
  refused: string[];
  asked: string[];
  noting: string;
  fail(matches: RegExp, how: string): Failing;
  heal(): void;
  clear(): void;
  close(): Promise<void>;
}
export const openProxy: () => Promise<Proxy>;
