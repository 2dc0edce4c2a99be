import { ORGANISATION_NUMBER } from '../../directory/identifier.rules';
import { normaliseOrganisationNumber, OrganisationNumberError } from '../../directory/organisation-number';
/** The schemes as a file names them, and as they are stored. */
export const IDENTIFIER_SCHEMES = {
  organisationsnummer: ORGANISATION_NUMBER,
  wikidata: 'wikidata',
  ror: 'ror',
  lei: 'lei',
  kommunkod: 'kommunkod',
} as const;

export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES;

/** ISO 7064, MOD 97-10: letters count from A = 10, the whole number leaves 1. */
const leavesOne = (code: string) =>
  [...code].reduce((rest, sign) => Number(`${rest}${parseInt(sign, 36)}`) % 97, 0) === 1;

const FORMS: Record<
  Exclude<IdentifierScheme, 'organisationsnummer'>,
  { expected: string; holds: (value: string) => boolean }
> = {
  wikidata: { expected: 'a Wikidata item such as Q18292430', holds: (value) => /^Q[1-9]\d{0,11}$/.test(value) },
  ror: { expected: 'a ROR id such as 05wp7an13', holds: (value) => /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(value) },
  lei: {
    expected: 'a LEI: 20 letters and digits, the last two a check number (ISO 17442)',
    holds: (value) => /^[A-Z0-9]{18}\d{2}$/.test(value) && leavesOne(value),
  },
  kommunkod: { expected: 'a kommunkod of four digits such as 0180', holds: (value) => /^\d{4}$/.test(value) },
};

/** Null, or what is wrong with an identifier of that scheme. */
export function identifierProblem(scheme: IdentifierScheme, value: string): string | null {
  if (scheme !== 'organisationsnummer') {
    const { expected, holds } = FORMS[scheme];
    return holds(value) ? null : `expected ${expected}, found "${value.slice(0, 60)}"`;
  }
  try {
    normaliseOrganisationNumber(value);
    return null;
  } catch (error) {
    if (error instanceof OrganisationNumberError) return error.message;
    throw error;
  }
}
