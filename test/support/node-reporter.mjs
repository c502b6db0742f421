/** For node's test runner: failures as sentences, prints of the tests, and in the end `N passed, N failed`. */
export default async function* report(events) {
  let passed = 0;
  let failed = 0;
  const suites = new Set(['suite']);
  for await (const { type, data } of events) {
    if (type === 'test:pass' && !suites.has(data.details?.type)) passed += 1;
    if (type === 'test:fail') {
      const error = data.details?.error;
      // A failing suite only repeats the failure of its tests, unless it broke by itself.
      if (suites.has(data.details?.type) && error?.failureType === 'subtestsFailed') continue;
      failed += 1;
      const cause = error?.cause ?? error;
      yield `✗ ${data.file?.slice(process.cwd().length + 1) ?? ''}: ${data.name}\n  ${cause?.stack ?? cause?.message ?? cause}\n`;
    }
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
