/** Expects all values to be those expected, but for rounding. */
export function expectCloseTo(values: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(values.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) expect(values[i]).toBeCloseTo(expected[i], 9);
}
