import { identifierProblem as problemOf, ORGANISATION_NUMBER } from '../../directory/identifier.rules';

/** The schemes as a file names them, and as they are stored. */
export const IDENTIFIER_SCHEMES = {
  organisationsnummer: ORGANISATION_NUMBER,
  wikidata: 'wikidata',
  ror: 'ror',
  lei: 'lei',
  kommunkod: 'kommunkod',
} as const;

export type IdentifierScheme = keyof typeof IDENTIFIER_SCHEMES;

/** Null, or what is wrong with an identifier of that scheme. */
export const identifierProblem = (scheme: IdentifierScheme, value: string): string | null =>
  problemOf(IDENTIFIER_SCHEMES[scheme], value);
