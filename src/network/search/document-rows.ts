import { type ActorKind } from '../../directory/actor-kind';
import { type NameKind } from '../../directory/name-kind';
import { type SearchDocument, type SearchType } from './search-document';

// Types only, and SQL written out: a worker that reads this loads neither TypeORM nor type-graphql.

export const ACTOR_TYPES: Record<`${ActorKind}`, SearchType> = {
  ORGANISATION: 'Organisation',
  COALITION: 'Coalition',
  PERSON: 'Person',
};

/** How much a hit on a name is worth: an abbreviation as much as the name itself, a former name less. */
const WEIGHTS: Record<`${NameKind}`, number> = { OFFICIAL: 1, SHORT: 1, DESCRIPTIVE: 0.9, ALIAS: 0.9, FORMER: 0.7 };

export const ACTORS = 'select id as id, actor_kind as actorKind, name as main from actors';
export const ACTOR_NAMES =
  'select actor_id as actorId, position as position, text as text, kind as kind from actor_names';

/** What is known by a title, and by one in English at most. */
export const TITLED: readonly [SearchType, string][] = [
  ['Event', 'select id as id, title as main, title_en as other from events'],
  ['Theme', 'select id as id, name as main, name_en as other from themes'],
  ['Source', 'select id as id, title as main, null as other from sources'],
];

export interface ActorRow {
  id: string;
  actorKind: `${ActorKind}`;
  main: string;
}

export interface NameRow {
  actorId: string;
  position: number;
  text: string;
  kind: `${NameKind}`;
}

export interface TitledRow {
  id: string;
  main: string;
  other: string | null;
}

/** @param names of this actor, in any order */
export const actorDocument = ({ id, actorKind, main }: ActorRow, names: readonly NameRow[]): SearchDocument => {
  const others = names.filter(({ text }) => text !== main).sort((a, b) => a.position - b.position);
  return {
    id,
    type: ACTOR_TYPES[actorKind],
    names: [{ text: main, weight: 1 }, ...others.map(({ text, kind }) => ({ text, weight: WEIGHTS[kind] }))],
  };
};

export const titledDocument = (type: SearchType, { id, main, other }: TitledRow): SearchDocument => ({
  id,
  type,
  names: [{ text: main, weight: 1 }, ...(other ? [{ text: other, weight: 0.9 }] : [])],
});

export const groupByActor = (
  rows: Iterable<NameRow>,
  groups = new Map<string, NameRow[]>(),
): Map<string, NameRow[]> => {
  for (const row of rows) {
    const group = groups.get(row.actorId);
    if (group) group.push(row);
    else groups.set(row.actorId, [row]);
  }
  return groups;
};
