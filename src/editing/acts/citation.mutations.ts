import { Role } from '../../access/role';
import { Basis } from '../../directory/basis';
import { Citation } from '../../directory/citation.entity';
import { fromGlobalId } from '../../shared/global-id';
import { type Act } from '../act';
import { citeOne } from '../cite';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { rowOfId } from '../referenced';
import { ROW_TYPES, type RowType } from '../row';
import { refused } from '../user-error';
import { CitationCreateInput, CitationUpdateInput } from './citation.input';
import { deleteMutation } from './delete';

const payload = payloadOf('Citation', () => Citation);

/** What has no citations in answers, so that none can be given to it. */
const UNCITED: readonly RowType[] = [
  ...(['Theme', 'Source', 'Contact', 'Redirect', 'EventSubject', 'Citation'] as const),
  ...(['Account', 'AccountActor', 'ApiKey'] as const),
];

const create: Act<CitationCreateInput> = async (draft, { subject: id, citation }) => {
  const type = fromGlobalId(id).type as RowType;
  if (!ROW_TYPES.includes(type) || UNCITED.includes(type))
    throw refused('NOT_FOUND', 'Expected the id of a fact that has citations.', 'subject');
  const subject = await rowOfId(draft, type, id, 'subject');
  const row = await citeOne(draft, subject, citation, 0, 'citation');
  return { type: 'Citation', id: row.id };
};

const update: Act<CitationUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Citation', input.id);
  const { field, note, locator } = input;
  const changed = draft.change(
    row,
    { field, basis: needed('basis', input.basis), note, locator },
    input.expectedVersion,
  );
  if (changed.values.basis === Basis.INFERRED && changed.values.note === null)
    throw refused('INVALID', 'Expected a note that says how it was inferred.', 'note');
  return { type: 'Citation', id: row.id };
};

export const citationMutations = [
  mutation({
    ...{ name: 'citationCreate', description: 'Adds a source to a fact.', access: Role.EDITOR },
    ...{ input: CitationCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'citationUpdate', description: 'Corrects how a source bears a fact.', access: Role.EDITOR },
    ...{ input: CitationUpdateInput, payload, act: update },
  }),
  deleteMutation('Citation', 'a citation', payload),
];
