import { BadUserInput, quote } from '../shared/errors';
import { leavesOne, rorCheckHolds } from './check-digits';
import { normaliseOrganisationNumber, OrganisationNumberError } from './organisation-number';
import { OrganisationKind } from './organisation-kind';

/** The scheme of Swedish organisation numbers (org-id.guide). */
export const ORGANISATION_NUMBER = 'SE-ON';

interface Form {
  expected: string;
  holds: (value: string) => boolean;
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  [
    'wikidata',
    {
      expected: 'a Wikidata item such as Q18292430',
      holds: (value) => /^Q[1-9]\d{0,11}$/.test(value),
    },
  ],
  [
    'ror',
    {
      expected: 'a ROR id such as 05wp7an13, the last two digits a check number (ISO 7064)',
      holds: (value) => /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(value) && rorCheckHolds(value),
    },
  ],
  [
    'lei',
    {
      expected: 'a LEI: 20 letters and digits, the last two a check number (ISO 17442)',
      holds: (value) => /^[A-Z0-9]{18}\d{2}$/.test(value) && leavesOne(value),
    },
  ],
  ['kommunkod', { expected: 'a kommunkod of four digits such as 0180', holds: (value) => /^\d{4}$/.test(value) }],
]);

/** Compatibility forms do not count: full-width digits are digits. */
const canonicalIdentifier = (value: string): string => value.normalize('NFKC').trim();

/** What is wrong with an identifier of a scheme, null if nothing. Of a scheme that is not known here nothing is. */
export const identifierProblem = (scheme: string, value: string): string | null => {
  if (scheme === ORGANISATION_NUMBER) return organisationNumberProblem(value);
  const form = FORMS.get(scheme);
  return !form || form.holds(value) ? null : `expected ${form.expected}, found ${quote(value)}`;
};

const organisationNumberProblem = (value: string): string | null => {
  try {
    normaliseOrganisationNumber(value);
    return null;
  } catch (error) {
    if (error instanceof OrganisationNumberError) return error.message;
    throw error;
  }
};

/** The form in which an identifier is stored: an organisation number as ten digits. BAD_USER_INPUT where that fails its check. */
export const storedIdentifier = (scheme: string, value: string): string => {
  const canonical = canonicalIdentifier(value);
  if (scheme !== ORGANISATION_NUMBER) return canonical;
  const problem = organisationNumberProblem(canonical);
  if (problem) throw new BadUserInput(problem);
  return normaliseOrganisationNumber(canonical);
};

/** One text for scheme and stored value. */
export const identifierKey = (scheme: string, value: string): string => `${scheme} ${storedIdentifier(scheme, value)}`;

/** Only a legal entity has an organisation number; what is a part of one, or no entity at all, points to it by partOf. */
export const mayHaveIdentifier = (scheme: string, kind: string | null): boolean =>
  scheme !== ORGANISATION_NUMBER || (kind !== OrganisationKind.UNIT && kind !== OrganisationKind.COLLECTIVE);
