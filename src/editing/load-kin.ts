import { type Draft } from './draft';
import { ACTOR_TYPES, type Row, type RowType } from './row';

/** Sources whose date or kind is to be otherwise: what they vouch for follows from both. */
const hasMoved = (draft: Draft, { id, values }: Row): boolean => {
  const before = draft.before.rows.get(id);
  return before !== undefined && ['edtf', 'kind'].some((name) => before.values[name] !== values[name]);
};

const textsOf = (rows: readonly Row[], property: string): string[] =>
  rows.map(({ values }) => values[property]).filter((value) => typeof value === 'string');

/** The rows of these ids as they are to be or, if they go, as they were. */
const rowsOf = (draft: Draft, ids: Iterable<string>): Row[] =>
  [...ids].flatMap((id) => draft.after.rows.get(id) ?? draft.before.rows.get(id) ?? []);

/** Reads what citations bear. */
const readBorne = async (draft: Draft, citations: readonly Row[]): Promise<string[]> => {
  const bySubject = new Map<RowType, string[]>();
  for (const { values } of citations) {
    const type = values.subjectType as RowType;
    bySubject.set(type, [...(bySubject.get(type) ?? []), values.subjectId as string]);
  }
  for (const [type, ids] of bySubject) await draft.rows(type, 'id', ids);
  return textsOf(citations, 'subjectId');
};

const readRevised = async (draft: Draft, rows: readonly Row[]): Promise<void> => {
  let above = textsOf(
    rows.filter(({ type }) => type === 'Series'),
    'revisionOfId',
  );
  while (above.length > 0) {
    const revised = await draft.rows('Series', 'id', above);
    above = textsOf(revised, 'revisionOfId').filter((id) => !draft.after.rows.has(id));
  }
};

/**
 * Reads what the columns that follow from others are made of, for rows that are asked to be otherwise: citations with their sources, all
 * names of an actor, the series that others revise. Answers the ids of all rows whose columns may follow.
 */
export const loadKin = async (draft: Draft, asked: Iterable<string>): Promise<Set<string>> => {
  const touched = new Set(asked);
  const first = rowsOf(draft, touched);
  const moved = first.filter((row) => row.type === 'Source' && hasMoved(draft, row)).map(({ id }) => id);
  const citations = [
    ...first.filter(({ type }) => type === 'Citation'),
    ...(await draft.rows('Citation', 'sourceId', moved)),
  ];
  for (const id of await readBorne(draft, citations)) touched.add(id);

  const rows = rowsOf(draft, touched);
  const actors = [
    ...rows.filter(({ type }) => ACTOR_TYPES.includes(type)).map(({ id }) => id),
    ...textsOf(
      rows.filter(({ type }) => type === 'ActorName'),
      'actorId',
    ),
  ];
  for (const id of actors) touched.add(id);
  await draft.rows('Organisation', 'id', actors);
  const names = await draft.rows('ActorName', 'actorId', actors);
  await readRevised(draft, rows);

  const borne = await draft.rows('Citation', 'subjectId', [...touched, ...names.map(({ id }) => id)]);
  await draft.rows('Source', 'id', textsOf(borne, 'sourceId'));
  return touched;
};
