/** What one measurement answers: a section of docs/performance.md. */
export interface Measurement {
  title: string;
  columns: string[];
  rows: string[][];
  /** What was done, in whole sentences. */
  note: string;
}

const sorted = (values: readonly number[]) => [...values].sort((one, other) => one - other);

export const median = (values: readonly number[]): number => {
  const inOrder = sorted(values);
  const middle = inOrder.length / 2;
  return (inOrder[Math.floor(middle - 0.5)]! + inOrder[Math.ceil(middle - 0.5)]!) / 2;
};

/** The value that 95 of 100 do not exceed. */
export const percentile95 = (values: readonly number[]): number =>
  sorted(values)[Math.ceil(values.length * 0.95) - 1]!;

export const slowest = (values: readonly number[]): number => Math.max(...values);

export const timeOf = async (run: () => unknown): Promise<number> => {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
};

/** `run` so many times, one after the other, each in milliseconds. */
export const timesOf = async (count: number, run: (at: number) => unknown): Promise<number[]> => {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) times.push(await timeOf(() => run(at)));
  return times;
};

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
export const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;
