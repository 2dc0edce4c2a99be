import { type EntityManager } from 'typeorm';
import { type ActorKind } from '../../directory/actor-kind';
import { type SeedActor } from '../seeds/seed';
import { keyName, type Slugged, slugName } from './ids';

/** An actor that is there. */
interface KnownActor {
  id: string;
  slug: string;
  type: ActorKind;
  kind: SeedActor['kind'];
}

/** Every slug of the database, those that actors had before among them: the ids of what has one, by `actor:skolverket`, and of identifiers by scheme and value. */
export interface Slugs {
  ids: Map<string, string>;
  actors: KnownActor[];
  themes: { id: string; slug: string }[];
  series: { id: string; slug: string }[];
}

export async function readSlugs(manager: EntityManager): Promise<Slugs> {
  const read = (table: string): Promise<{ id: string; slug: string }[]> =>
    manager.query(`select id, slug from ${table} where slug is not null`);
  const actors: KnownActor[] = await manager.query(
    'select id, slug, actor_kind as type, kind from actors union all select a.id, r.slug, a.actor_kind, a.kind from redirects r join actors a on a.id = r.actor_id where r.slug is not null',
  );
  const identifiers: { id: string; scheme: string; value: string }[] = await manager.query(
    'select id, scheme, value from identifiers',
  );
  const tables = { theme: await read('themes'), series: await read('series') };
  const others = { source: await read('sources'), event: await read('events') };
  const named = (what: Slugged, rows: { id: string; slug: string }[]) =>
    rows.map(({ id, slug }): [string, string] => [slugName(what, slug), id]);

  const ids = new Map([
    ...named('actor', actors),
    ...named('theme', tables.theme),
    ...named('series', tables.series),
    ...named('source', others.source),
    ...named('event', others.event),
    ...identifiers.map(({ id, scheme, value }): [string, string] => [keyName('Identifier', [scheme, value]), id]),
  ]);
  return { ids, actors, themes: tables.theme, series: tables.series };
}
