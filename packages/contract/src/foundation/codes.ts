import * as z from 'zod/mini';

/** The version of a record that somebody read and now changes; the next one fits into an integer of the database, too. */
export const Version = z.int().check(z.minimum(1), z.maximum(1_000_000_000));

/** A code in an answer: one that the reader does not know yet reads as `other`. */
export const openCode = <const C extends readonly [string, ...string[]]>(codes: C) =>
  z.catch(z.enum([...codes, 'other'] as [...C, 'other']), 'other');

/** A query parameter that may be given once or several times. */
export const oneOrMany = <S extends z.core.$ZodType>(schema: S) => z.union([schema, z.array(schema)]);

/** The values of such a parameter as a list. */
export const listOf = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
