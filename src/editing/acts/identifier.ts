import { identifierProblem, storedIdentifier } from '../../directory/identifier.rules';
import { type Draft } from '../draft';
import { refused } from '../user-error';
import { BadUserInput, quote } from '../../shared/errors';

const SCHEME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

const stored = (scheme: string, value: string, path: readonly string[]): string => {
  try {
    return storedIdentifier(scheme, value);
  } catch (error) {
    if (error instanceof BadUserInput) throw refused('INVALID', error.message, ...path, 'value');
    throw error;
  }
};

/** The columns of an identifier; refused below `path` where it fails its check, or is that of something else than its owner. */
export const identifierValues = async (
  draft: Draft,
  { scheme, value: given }: { scheme: string; value: string },
  owner: string | null,
  ...path: string[]
) => {
  if (!SCHEME.test(scheme))
    throw refused('INVALID', `Expected a scheme such as SE-ON or wikidata, got ${quote(scheme)}.`, ...path, 'scheme');
  const value = stored(scheme, given, path);
  const problem = identifierProblem(scheme, value);
  if (problem) throw refused('INVALID', `value: ${problem}.`, ...path, 'value');
  const others = (await draft.rows('Identifier', 'value', [value])).filter(
    (row) => row.values.scheme === scheme && row.id !== owner,
  );
  if (others.length > 0) throw refused('TAKEN', `${scheme} ${value} has been given already.`, ...path, 'value');
  return { scheme, value };
};
