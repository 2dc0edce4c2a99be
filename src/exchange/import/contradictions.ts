import { NameKind } from '../../directory/name-kind';
import { type SeedProblem } from '../seeds/seed-problem';
import { type Row, type RowType } from '../../editing/row';
import { type State } from '../../editing/state';
import { type Statement } from './statement';

/** Groups of rows of which there may be one, by what they have in common; null where it does not matter. */
const ONE_OF: { type: RowType; group: (row: Row, state: State) => string | null; message: (row: Row) => string }[] = [
  {
    type: 'ActorName',
    group: ({ values }) =>
      values.kind === NameKind.OFFICIAL && values.period === null ? `${values.actorId} ${values.language}` : null,
    message: ({ values }) => `it has the official name "${values.text}" already: give one a period or another kind`,
  },
  {
    type: 'Event',
    group: ({ values }) =>
      values.seriesId === null || values.occurrenceOf === null ? null : `${values.seriesId} ${values.occurrenceOf}`,
    message: ({ values }) => `the event "${values.slug}" stands for ${values.occurrenceOf} already`,
  },
];

/** Collectives may be in one coalition, by several memberships. */
function collectiveProblems(
  state: State,
  statements: readonly Statement[],
  collectives: ReadonlySet<string>,
): SeedProblem[] {
  const coalitions = new Map<string, Set<string>>([...collectives].map((id) => [id, new Set()]));
  for (const { type, values } of state.rows.values())
    if (type === 'Membership') coalitions.get(values.memberId as string)?.add(values.coalitionId as string);
  return statements
    .filter(({ type, values }) => type === 'Membership' && (coalitions.get(values.memberId as string)?.size ?? 0) > 1)
    .map(({ place }) => ({
      ...place,
      message: 'the collective belongs to another coalition already: make another for this one',
    }));
}

/** What cannot be stored beside what is there: a second official name, a second event for one occurrence, a collective in two coalitions, a nameless actor, a series that revises itself. */
export function contradictions(
  state: State,
  statements: readonly Statement[],
  collectives: ReadonlySet<string>,
): SeedProblem[] {
  const problems = collectiveProblems(state, statements, collectives);
  const stated = new Map(statements.map((statement) => [statement.id, statement]));
  for (const { type, group, message } of ONE_OF) {
    const groups = new Map<string, Row[]>();
    for (const row of state.rows.values()) {
      const key = row.type === type ? group(row, state) : null;
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const rows of groups.values()) {
      const said = rows.length > 1 ? rows.find(({ id }) => stated.has(id)) : undefined;
      const other = rows.find((row) => row !== said);
      const place = stated.get(said?.id ?? '')?.place;
      if (place && other) problems.push({ ...place, message: message(other) });
    }
  }
  for (const { id, place, type } of statements) {
    const row = state.rows.get(id);
    if (row && 'actorKind' in row.values && !row.values.name)
      problems.push({ ...place, message: `no file gives "${row.values.slug}" a name` });
    if (type === 'Series' && revisesItself(state, id))
      problems.push({ ...place, message: 'a series cannot be a revision of itself, not by any detour' });
  }
  return problems;
}

function revisesItself(state: State, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    seen.add(at);
    at = (state.rows.get(at)?.values.revisionOfId as string | null) ?? null;
    if (at === id) return true;
  }
  return false;
}
