/**
 * PostgreSQL keeps neither the NUL character nor half of a character: both become the replacement character. Only for
 * what a schema has read: a body of anyone's may be nested so deeply that walking it would end in an overflow.
 */
export const storable = <T>(value: T): T => made(value) as T;

const made = (value: unknown): unknown => {
  if (typeof value === 'string') return Buffer.from(value).toString().replaceAll('\0', '\ufffd');
  if (Array.isArray(value)) return value.map(made);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, made(held)]));
  }
  return value;
};
