import { type Reader } from '../../../src/shared/reader';
import { type DatabaseKind } from './database-place';
import { type Parameter } from './parameters';
import { type Engine, question, showIds, showLength, showMany, showRanked, TOP } from './question';
import { sqlChain } from './sql-chain';

/** The coalitions in which an actor takes part; no one does twice in this data, so that nothing need be made distinct. */
const coalitionsOf = (when: string) => `select coalition_id from memberships where member_id = ?${when}
  union all select coalition_id from memberships where on_behalf_of_id = ?${when}`;

const collaborators = (kinds: readonly string[], isDated: boolean): string => {
  const when = (alias: string) => (isDated ? ` and ${alias}start_earliest <= ? and ${alias}end_latest > ?` : '');
  return `with mine as (${coalitionsOf(when(''))})
    select a.id as id, o.weight as weight from (
      select actor, count(*) as weight from (
        select m.member_id as actor from mine join memberships m on m.coalition_id = mine.coalition_id${when('m.')}
        union all
        select m.on_behalf_of_id from mine join memberships m on m.coalition_id = mine.coalition_id
          and m.on_behalf_of_id is not null${when('m.')}
      ) met group by actor
    ) o join actors a on a.id = o.actor
    where a.actor_kind in (${kinds.map(() => '?').join(', ')}) and a.id <> ?
    order by o.weight desc, a.name_key, a.id limit ${TOP}`;
};

const COLLABORATION = `with a as (${coalitionsOf('')}), b as (${coalitionsOf('')})
  select a.coalition_id as id from a join b on b.coalition_id = a.coalition_id`;

const SURROUNDINGS = `with mine as (${coalitionsOf('')})
  select ? as id union select coalition_id from mine
  union select m.member_id from mine join memberships m on m.coalition_id = mine.coalition_id
  union select m.on_behalf_of_id from mine join memberships m on m.coalition_id = mine.coalition_id
    and m.on_behalf_of_id is not null`;

/** The same questions as self-joins, through the reader that the server uses. They are not asked for strength, which costs more. */
export const sqlEngine = (kind: DatabaseKind, reader: Reader, seconds: number): Engine => {
  const ranked = (isDated: boolean) =>
    question({
      ask: ({ actor, kinds, at }: Parameter) => {
        const when = isDated ? [at, at] : [];
        const params = [actor, ...when, actor, ...when, ...when, ...when, ...kinds, actor];
        return reader.rows<{ id: string; weight: number }>(collaborators(kinds, isDated), params);
      },
      show: showRanked,
    });
  return {
    collaboratorsByName: ranked(false),
    collaboratorsAt: ranked(true),
    collaboration: question({
      ask: ({ pair: [a, b] }) => reader.rows<{ id: string }>(COLLABORATION, [a, a, b, b]),
      show: (found) => showIds(found.map(({ id }) => id)),
    }),
    surroundings: question({
      ask: ({ actor }) => reader.rows<{ id: string }>(SURROUNDINGS, [actor, actor, actor]),
      show: (found) => showMany(found.map(({ id }) => id)),
    }),
    chain: question({ ask: ({ pair }) => sqlChain(kind, reader, pair, seconds), show: showLength }),
  };
};
