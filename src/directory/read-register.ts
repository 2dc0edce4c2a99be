import { inList } from '../shared/in-list';
import { type RowSource, type SqlValue } from '../shared/reader';
import { type ActorRow } from './actor.loader';
import { type MembershipRow } from './membership-columns';
import { MEMBERSHIP_LINE } from './membership-line';
import { readRedirects } from './redirects';
import { RegisterBuilder } from './register-builder';
import { type RegisterChanges } from './register-changes';
import { type RegisterParts } from './register';

// Written out, not taken from the entities: a worker that reads this loads neither TypeORM nor type-graphql.
const ACTORS = `select id as id, actor_kind as actorKind, slug as slug, name as name, short_name as shortName, name_key as nameKey,
  kind as kind, classification as classification from actors`;
const MEMBERSHIPS = `select id as id, member_id as memberId, coalition_id as coalitionId, on_behalf_of_id as onBehalfOfId, roles as roles,
  label as label, period as period, start_earliest as startEarliest, start_latest as startLatest, end_earliest as endEarliest,
  end_latest as endLatest from memberships`;

const countOf = async (source: RowSource, table: string): Promise<number> => {
  const [{ count }] = await source.rows<{ count: number }>(`select count(*) as count from ${table}`, []);
  return count;
};

/** Reads all actors and memberships, in the order in which they are stored. */
export const readRegister = async (source: RowSource): Promise<RegisterParts> => {
  const builder = new RegisterBuilder({
    actors: await countOf(source, 'actors'),
    memberships: await countOf(source, 'memberships'),
  });
  for await (const rows of source.stream<ActorRow>(ACTORS, [])) for (const row of rows) builder.addActor(row);
  for await (const lines of source.lines(MEMBERSHIP_LINE, 'memberships')) builder.addMembershipLines(lines);
  return builder.build(await readRedirects(source));
};

/** The changes of the rows with these ids: what is no longer there was removed. */
export const readRegisterChanges = async (
  source: RowSource,
  { actors, memberships, redirects }: { actors: readonly string[]; memberships: readonly string[]; redirects: boolean },
): Promise<RegisterChanges> => ({
  actors: await changesOf<ActorRow>(source, ACTORS, actors),
  memberships: await changesOf<MembershipRow>(source, MEMBERSHIPS, memberships),
  redirects: redirects ? await readRedirects(source) : undefined,
});

const changesOf = async <Row extends { id: string }>(source: RowSource, select: string, ids: readonly string[]) => {
  if (ids.length === 0) return { put: [], removed: [] };
  const list = inList('id', ids);
  const put = await source.rows<Row>(`${select} where ${list.sql}`, list.params as SqlValue[]);
  const found = new Set(put.map(({ id }) => id));
  return { put, removed: ids.filter((id) => !found.has(id)) };
};
