import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allOperations } from '@kuulluksi/contract/all-operations';
import { fieldFaults, problemCodes, type ProblemCode } from '@kuulluksi/contract/problems';

/** Ids of the Finnish texts of a package; locales.test.ts sees that the other languages have the same. */
const idsOf = (place: string, file = /./): Set<string> => {
  const folder = new URL(`../../packages/${place}/src/locales/fi/`, import.meta.url);
  const files = readdirSync(folder).filter(name => file.test(name));
  return new Set(
    files.flatMap(name => Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object)),
  );
};
/** Every element has these when it needs them: forms say what is at fault, all say why the server refused. */
const common = idsOf('elements', /^(common|form|problem)\.json$/);
const elements = idsOf('elements');
const desk = new Set([...common, ...idsOf('desk')]);

/** A program is at fault, not a person: they read what `internal` says. */
const ofPrograms: readonly string[] = ['malformed-body', 'method-not-allowed', 'unsupported-media-type'];
/** What the desk asks for at its door is asked by nobody else, though nobody is signed in yet. */
const atTheDoor = ['signIn', 'enter', 'acceptInvitation'];
/** What may end any call. */
const always: readonly ProblemCode[] = ['too-many-requests', 'database-away', 'busy', 'internal'];

const operations = Object.entries(allOperations);
const problemsOf = (public_: boolean): Set<string> =>
  new Set([
    ...always,
    ...operations
      .filter(([id, { access }]) => (access === 'public' && !atTheDoor.includes(id)) === public_)
      .flatMap(([, { problems }]) => problems as readonly string[]),
  ]);
const without = (codes: Iterable<string>, texts: ReadonlySet<string>, kind: string): string[] =>
  [...codes].filter(code => !ofPrograms.includes(code) && !texts.has(`${kind}.${code}`));

test('Every problem that a public call can end in has words for the person.', () => {
  assert.deepEqual(without(problemsOf(true), elements, 'problem'), []);
});

test('Every problem that a call of the desk can end in has words at the desk.', () => {
  assert.deepEqual(without(problemsOf(false), desk, 'problem'), []);
});

test('Every problem of the contract reaches somebody, or is a fault of programs.', () => {
  const reached = new Set([...problemsOf(true), ...problemsOf(false), ...ofPrograms]);
  assert.deepEqual(
    problemCodes.filter(code => !reached.has(code)),
    [],
  );
});

test('Every fault of a field has words at the desk, but for a field that only a program can send.', () => {
  assert.deepEqual(
    without(
      fieldFaults.filter(code => code !== 'unknown-field'),
      desk,
      'fault',
    ),
    [],
  );
});

test('Every fault that what a person types or chooses can have has words in every element.', () => {
  const ofPeople = [
    'required',
    'too-long',
    'too-short',
    'not-one-of',
    'wrong-form',
    'identity-code',
  ] as const;
  assert.deepEqual(without(ofPeople, common, 'fault'), []);
});

test('No element has words for a code that the contract does not know.', () => {
  const known = new Set<string>([
    ...problemCodes.map(code => `problem.${code}`),
    ...fieldFaults.map(code => `fault.${code}`),
  ]);
  const unknown = [...elements, ...desk].filter(
    id => /^(problem|fault)\./.test(id) && !known.has(id.replace(/\.(child|youth|professional)$/, '')),
  );
  assert.deepEqual(unknown, []);
});
