import { type Context } from '../shared/context';
import { manyByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { inList } from '../shared/in-list';
import { Activity } from './activity.entity';
import { ActorName } from './actor-name.entity';
import { Identifier } from './identifier.entity';
import { Mandate } from './mandate.entity';
import { PartOf } from './part-of.entity';
import { Position } from './position.entity';
import { Purpose } from './purpose.entity';
import { Theme } from './theme.entity';

/** The short lists that belong to an actor, each in its own order. */
export const rowsOfActor = ({ reader }: Context) => {
  const owned = <Row extends object>(
    entity: { prototype: Row },
    table: string,
    column: string,
    key: keyof Row,
    order: string,
  ) =>
    manyByKey<Row>(
      (ids) => {
        const list = inList(`t.${column}`, ids);
        return reader.rows<Row>(
          `select ${columnsOf(entity, 't')} from ${table} t where ${list.sql} order by ${order}`,
          list.params,
        );
      },
      (row) => row[key] as string,
    );
  const themed = manyByKey<Theme & { actorId: string }>(
    (ids) => {
      const list = inList('x.actor_id', ids);
      const sql = `select x.actor_id as actorId, ${columnsOf(Theme, 't')} from actor_themes x join themes t on t.id = x.theme_id where ${list.sql} order by x.position`;
      return reader.rows(sql, list.params);
    },
    (row) => row.actorId,
  );
  return {
    names: owned(ActorName, 'actor_names', 'actor_id', 'actorId', 't.position'),
    identifiers: owned(Identifier, 'identifiers', 'actor_id', 'actorId', 't.scheme, t.value'),
    wholes: owned(PartOf, 'part_of', 'part_id', 'partId', 't.id'),
    parts: owned(PartOf, 'part_of', 'whole_id', 'wholeId', 't.id'),
    positions: owned(Position, 'positions', 'person_id', 'personId', 't.start_earliest, t.id'),
    posts: owned(Position, 'positions', 'organisation_id', 'organisationId', 't.start_earliest, t.id'),
    purposes: owned(Purpose, 'purposes', 'coalition_id', 'coalitionId', 't.position'),
    mandates: owned(Mandate, 'mandates', 'coalition_id', 'coalitionId', 't.position'),
    activities: owned(Activity, 'activities', 'coalition_id', 'coalitionId', 't.position'),
    themes: themed,
  };
};
