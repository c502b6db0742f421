/** A month as people write it, `3/2027` or `3.2027`, as the contract takes it. */
export const monthOf = (typed: string): string => {
  const [, month, year] = /^\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/.exec(typed) ?? [];
  return month && year ? `${year}-${month.padStart(2, '0')}` : typed;
};

/** A month of the contract as it stands in the field. */
export const typedMonth = (month: string): string => {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  return year && number ? `${Number(number)}/${year}` : month;
};
