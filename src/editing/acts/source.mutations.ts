import { Role } from '../../access/role';
import { Basis } from '../../directory/basis';
import { Source } from '../../directory/source.entity';
import { quote } from '../../shared/errors';
import { nameKey } from '../../shared/name-key';
import { type Act } from '../act';
import { checkedAddress } from '../checked-address';
import { type Draft } from '../draft';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { readTime } from '../read-time';
import { maybeActor, rowOfId } from '../referenced';
import { type Values } from '../row';
import { changedSlug, newSlug } from '../slugs';
import { refused } from '../user-error';
import { whenValues } from '../values';
import { deleteMutation } from './delete';
import { stated } from './fact';
import { SourceCreateInput, SourceUpdateInput } from './source.input';

const payload = payloadOf('Source', () => Source);

const titled = (title: string | undefined) => (title === undefined ? {} : { title, titleKey: nameKey(title) });

/** As BCP 47 has it, in small letters. */
const languageOf = (language: string | null | undefined): string | null | undefined => {
  if (language == null) return language;
  try {
    return Intl.getCanonicalLocales(language)[0].toLowerCase();
  } catch {
    throw refused('INVALID', `Expected a language such as sv or en (BCP 47), got ${quote(language)}.`, 'language');
  }
};

/** The columns of the date, which is inferred where a note says how. */
const dated = ({ date, dateNote }: SourceCreateInput | SourceUpdateInput, before: Values): Values => {
  const edtf = date === undefined ? (before.edtf as string | null) : date;
  const note = dateNote === undefined ? (before.dateNote as string | null) : dateNote;
  if (edtf === null) return { ...whenValues(null), dateBasis: null, dateNote: null };
  const basis = note === null ? Basis.STATED : Basis.INFERRED;
  return { ...readTime('date', () => whenValues(edtf)), dateBasis: basis, dateNote: note };
};

const given = async (draft: Draft, input: SourceCreateInput | SourceUpdateInput, before: Values) => ({
  ...{ language: languageOf(input.language), url: checkedAddress(input.url, 'url'), licence: input.licence },
  ...{ publisherId: await maybeActor(draft, input.publisher, 'publisher'), ...dated(input, before) },
});

const create: Act<SourceCreateInput> = async (draft, input) => {
  const { title, kind } = input;
  const slug = await newSlug(draft, 'Source', input.slug, title);
  const facts = await given(draft, input, { edtf: null, dateNote: null });
  const { id } = draft.add('Source', stated({ slug, ...titled(title), kind, ...facts }));
  return { type: 'Source', id };
};

const update: Act<SourceUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Source', input.id);
  const slug = await changedSlug(draft, row, input.slug);
  const said = { slug, ...titled(needed('title', input.title)), kind: needed('kind', input.kind) };
  draft.change(row, { ...said, ...(await given(draft, input, row.values)) }, input.expectedVersion);
  return { type: 'Source', id: row.id };
};

export const sourceMutations = [
  mutation({
    ...{ name: 'sourceCreate', description: 'Adds a document that states facts.', access: Role.EDITOR },
    ...{ input: SourceCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'sourceUpdate', description: 'Corrects a source. Its date bounds what it vouches for.' },
    ...{ access: Role.ADMINISTRATOR, input: SourceUpdateInput, payload, act: update },
  }),
  deleteMutation('Source', 'a source', payload, Role.ADMINISTRATOR),
];
