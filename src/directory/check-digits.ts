/** ISO 7064, MOD 97-10: letters count from A = 10, and the whole number leaves 1. */
export const leavesOne = (code: string): boolean =>
  [...code].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1;

/** Crockford's base 32: neither i, l, o nor u. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A ROR id is 0, a number in base 32, and its check number by MOD 97-10 (ror.org, "ROR identifier pattern"). */
export const rorCheckHolds = (id: string): boolean => {
  const number = [...id.slice(0, -2)].reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0);
  return 98 - ((number * 100) % 97) === Number(id.slice(-2));
};
