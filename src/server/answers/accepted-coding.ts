/** Content codings (RFC 9110, 8.4.1; brotli: RFC 7932), the best first. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

const ITEM = /^([^\s;]+)(?:\s*;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/** By coding, its weight. What cannot be read is left out. */
const weightsOf = (header: string): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const item of header.split(',')) {
    const [, name, weight] = ITEM.exec(item.trim()) ?? [];
    if (name) weights.set(name.toLowerCase().replace(/^x-gzip$/, 'gzip'), weight === undefined ? 1 : Number(weight));
  }
  return weights;
};

const negotiate = (header: string): Coding => {
  const weights = weightsOf(header);
  const others = weights.get('*');
  // Unless it is refused, identity is acceptable, but nothing that a client names is less welcome.
  const weightOf = (coding: Coding) => weights.get(coding) ?? others ?? (coding === 'identity' ? 0.0001 : 0);
  const best = CODINGS.reduce((one, other) => (weightOf(other) > weightOf(one) ? other : one));
  return weightOf(best) > 0 ? best : 'identity';
};

/** Clients send few different headers. */
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 200;
const known = new Map<string, Coding>();

/**
 * The coding that an Accept-Encoding header likes best (RFC 9110, 12.5.3), of ours the smallest where it likes several alike. Identity
 * without a header, and where it wants none of ours: an answer that it may be able to read is better than 406.
 */
export const acceptedCoding = (header: string | undefined): Coding => {
  if (header === undefined) return 'identity';
  const before = known.get(header);
  if (before) return before;
  const coding = negotiate(header);
  if (header.length > LONGEST_KNOWN) return coding;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(header, coding);
  return coding;
};
