import { type ActorRow } from '../directory/actor.loader';
import { inList } from '../shared/in-list';
import { type Condition, NOTHING } from '../shared/list-source';
import { ParticipationRole } from './participation-role';
import { type EventFilter } from './event-list.input';

/** Conditions on the time of the event `e`; any of them leaves out events without one. */
export const timeConditions = (filter: EventFilter): Condition[] =>
  [
    { sql: 'e.earliest > ?', value: filter.beginsAfter },
    { sql: 'e.earliest < ?', value: filter.beginsBefore },
    { sql: 'e.latest > ?', value: filter.overlapsFrom },
    { sql: 'e.earliest < ?', value: filter.overlapsTo },
  ].flatMap(({ sql, value }) => (value == null ? [] : [{ sql, params: [value] }]));

const THEMED = 'select x.event_id from event_themes x join themes t on t.id = x.theme_id where';

/** Conditions on what sort of event `e` is. */
export const sortConditions = ({ kinds, statuses, themes }: EventFilter): Condition[] => {
  const slugs = themes && inList('t.slug', themes);
  return [
    ...(kinds ? [inList('e.kind', kinds)] : []),
    ...(statuses ? [inList('e.status', statuses)] : []),
    ...(slugs ? [{ sql: `e.id in (${THEMED} ${slugs.sql})`, params: slugs.params }] : []),
  ];
};

const CO_ORGANISED = `select o.event_id from participations o where o.actor_id = ? and o.role = '${ParticipationRole.ORGANISER}'`;

/** The condition that an actor organises the event `e`, alone or with others; no event is organised by no one. */
export const organisedBy = (actor: ActorRow | null): Condition =>
  actor ? { sql: `e.organiser_id = ? or e.id in (${CO_ORGANISED})`, params: [actor.id, actor.id] } : NOTHING;
