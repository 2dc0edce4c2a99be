import { attestation } from '../calendar/time/attestation';
import { periodBounds } from '../calendar/time/period-bounds';
import { Basis } from '../directory/basis';
import { NameKind } from '../directory/name-kind';
import { SourceKind } from '../directory/source-kind';
import { nameKey } from '../shared/name-key';
import { orderNames } from './main-name';
import { ACTOR_TYPES, type Row, type RowType, type Values } from './row';
import { type State } from './state';
import { HOME_ZONE } from './values';

const PERIODIC = new Set<RowType>(['ActorName', 'PartOf', 'Membership', 'Position', 'Mandate', 'Coalition']);

/** A row that says all of it already stays the same object. */
function revise(state: State, row: Row, changes: Values): void {
  if (Object.keys(changes).some((key) => row.values[key] !== changes[key]))
    state.set({ ...row, values: { ...row.values, ...changes } });
}

/** The bounds of a period, as far as the sources that bear it vouch. */
function deriveBounds(state: State, row: Row): void {
  const dates = [...state.sourcesOf(row.id)].map((source) => state.rows.get(source)?.values.edtf as string | null);
  const attested = dates.map((date) => attestation(date ?? null, HOME_ZONE));
  revise(state, row, { ...periodBounds(row.values.period as string | null, HOME_ZONE, attested) });
}

const isRegister = (state: State, source: string): boolean =>
  state.rows.get(source)?.values.kind === SourceKind.REGISTER;

/** The first short name that its column holds. */
function shortNameIn(names: readonly Row[]): string | null {
  const short = names.find(({ values }) => values.kind === NameKind.SHORT && String(values.text).length <= 190);
  return (short?.values.text as string | undefined) ?? null;
}

/** The order of names, and the main and the short one on the actor itself. */
function deriveNames(state: State, actors: Iterable<string>): void {
  const names = new Map<string, Row[]>([...actors].map((id) => [id, []]));
  for (const row of state.rows.values())
    if (row.type === 'ActorName') names.get(row.values.actorId as string)?.push(row);
  for (const [actor, own] of names) {
    const row = state.rows.get(actor);
    const ordered = orderNames(own, ({ id }) => [...state.sourcesOf(id)].every((source) => isRegister(state, source)));
    for (const [position, name] of ordered.entries()) revise(state, name, { position });
    const name = ordered[0]?.values.text as string | undefined;
    const shortName = shortNameIn(ordered);
    if (row && name !== undefined) revise(state, row, { name, nameKey: nameKey(name), shortName });
  }
}

/** The weightiest first: of the whole fact before fields, stated before inferred, documents before registers. */
function deriveCitations(state: State, subject: string): void {
  const weight = ({ values, id }: Row) =>
    [
      values.field === null ? 0 : 1,
      values.basis === Basis.STATED ? 0 : 1,
      isRegister(state, values.sourceId as string) ? 1 : 0,
      `${state.rows.get(values.sourceId as string)?.values.slug} ${values.field} ${id}`,
    ].join(' ');
  const ordered = state.citationsOf(subject).map((row) => ({ row, weight: weight(row) }));
  ordered.sort((a, b) => (a.weight < b.weight ? -1 : 1));
  for (const [position, { row }] of ordered.entries()) revise(state, row, { position });
}

/** The number of a series among the revisions of one: that of the series that it revises, and one more. */
function revisionOf(state: State, row: Row, seen: string[] = []): number {
  const revised = state.rows.get((row.values.revisionOfId as string) ?? '');
  if (!revised || seen.includes(row.id)) return 1;
  return 1 + revisionOf(state, revised, [...seen, row.id]);
}

/** Fills the columns that follow from others: bounds of periods, main names, revisions, the order of names and citations. */
export function derive(state: State, touched: ReadonlySet<string>): void {
  const actors = new Set<string>();
  for (const id of touched) {
    const row = state.rows.get(id);
    if (row && PERIODIC.has(row.type)) deriveBounds(state, row);
    if (row?.type === 'Series') revise(state, row, { revision: revisionOf(state, row) });
    if (row?.type === 'ActorName') actors.add(row.values.actorId as string);
    if (row && ACTOR_TYPES.includes(row.type)) actors.add(id);
    deriveCitations(state, id);
  }
  deriveNames(state, actors);
}
