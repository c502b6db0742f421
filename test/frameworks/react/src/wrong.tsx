/** Each line is refused by the compiler; it says so where one is not. */
export const wrong = [
  // @ts-expect-error no such level
  <kuulluksi-group-finder age-level="baby" />,
  // @ts-expect-error no such attribute
  <kuulluksi-board colour="red" />,
  // @ts-expect-error the event has no receipt code
  <kuulluksi-feedback-form onkuulluksi-sent={event => event.detail.code} />,
];
