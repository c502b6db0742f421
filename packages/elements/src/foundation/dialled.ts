/** `tel:` as it is dialled from abroad too; short service numbers stay as they are. */
export const dialled = (phone: string): string =>
  `tel:${phone.replace(/ /g, '').replace(/^0(?=\d{6})/, '+358')}`;
