/** Thrown for a number that cannot be a Swedish organisationsnummer. The message names what was given and the expected form. */
export class OrganisationNumberError extends Error {
  constructor(given: string, reason: string) {
    super(
      `"${given}" is not an organisation number: ${reason}. Expected ten digits such as 202100-5588, the third at least 2, the last a check digit.`,
    );
    this.name = 'OrganisationNumberError';
  }
}

/** The sum of the Luhn algorithm (ISO/IEC 7812-1, annex B) is a multiple of ten. */
function hasLuhnCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * `202100-5588` → `2021005588`: ten digits, the hyphen before the last four optional.
 * The third digit is at least 2, which tells it from a personal identity number (lag 1974:174, 2 §).
 * @throws OrganisationNumberError
 */
export function normaliseOrganisationNumber(given: string): string {
  const digits = given.trim().replace(/^(\d{6})-(\d{4})$/, '$1$2');
  if (!/^\d{10}$/.test(digits)) throw new OrganisationNumberError(given, 'it is not ten digits');
  if (digits[2] < '2') throw new OrganisationNumberError(given, 'its third digit is below 2');
  if (!hasLuhnCheckDigit(digits)) throw new OrganisationNumberError(given, 'the check digit is wrong');
  return digits;
}
