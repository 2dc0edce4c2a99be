import { BadUserInput } from '../shared/errors';
import { normaliseOrganisationNumber, OrganisationNumberError } from './organisation-number';

/** The scheme of Swedish organisation numbers (org-id.guide). */
export const ORGANISATION_NUMBER = 'SE-ON';

/** The form in which an identifier is stored: an organisation number as ten digits, others trimmed. BAD_USER_INPUT where it fails its check. */
const normaliseIdentifier = (scheme: string, value: string): string => {
  if (scheme !== ORGANISATION_NUMBER) return value.trim();
  try {
    return normaliseOrganisationNumber(value);
  } catch (error) {
    if (error instanceof OrganisationNumberError) throw new BadUserInput(error.message);
    throw error;
  }
};

/** One text for scheme and stored value. */
export const identifierKey = (scheme: string, value: string): string =>
  `${scheme} ${normaliseIdentifier(scheme, value)}`;
