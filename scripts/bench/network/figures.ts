/** Three figures are all that a measured time is worth. */
const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

export const inMilliseconds = (milliseconds: number): string =>
  milliseconds === Infinity
    ? 'too long'
    : milliseconds >= 1000
      ? `${rounded(milliseconds / 1000)} s`
      : `${rounded(milliseconds)} ms`;

export const inTimes = (ratio: number): string => (ratio === Infinity ? 'too long' : `${rounded(ratio)} ×`);

export const inMegabytes = (bytes: number): string => `${rounded(bytes / 1e6)} MB`;
