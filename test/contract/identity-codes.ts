import fc from 'fast-check';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const two = (number: number) => String(number).padStart(2, '0');

/**
 * Well-formed identity codes with the right check character. The individual number is of the range that is given to
 * nobody (900–999), so that no person's code stands in a test.
 */
export const identityCode = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    sign: fc.constantFrom(...'-+ABCDEFUVWXY'),
    individual: fc.integer({ min: 900, max: 999 }),
  })
  .map(({ day, month, year, sign, individual }) => {
    const date = two(day) + two(month) + two(year);
    const check = checkCharacters[Number(date + individual) % 31]!;
    return `${date}${sign}${individual}${check}`;
  });
