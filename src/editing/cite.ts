import { Basis } from '../directory/basis';
import { type CitationInput } from './citation.input';
import { type Draft } from './draft';
import { referenced } from './referenced';
import { type Row } from './row';
import { refused } from './user-error';

/** Adds a citation to a fact; `at` is where it stands in the input. */
export const citeOne = async (
  draft: Draft,
  subject: Row,
  given: CitationInput,
  position: number,
  at: string,
): Promise<Row> => {
  const { source: ref, field = null, basis, note = null, locator = null } = given;
  if (basis === Basis.INFERRED && note === null)
    throw refused('INVALID', 'Expected a note that says how it was inferred.', at, 'note');
  const source = await referenced(draft, 'Source', ref, `${at}.source`);
  const values = { sourceId: source.id, subjectType: subject.type, subjectId: subject.id, position };
  return draft.add('Citation', { ...values, field, basis, note, locator });
};

/** Adds citations to a fact. */
export const cite = async (draft: Draft, subject: Row, citations: readonly CitationInput[]): Promise<void> => {
  for (const [index, given] of citations.entries()) await citeOne(draft, subject, given, index, `citations.${index}`);
};

/** The same for a new fact, which needs at least one for all of it. */
export const citeNew = async (draft: Draft, subject: Row, citations: readonly CitationInput[]): Promise<void> => {
  if (!citations.some(({ field }) => field == null))
    throw refused('UNCITED', 'Expected a citation of the whole fact: the source that bears it.', 'citations');
  await cite(draft, subject, citations);
};
