import { type RowSource } from '../../shared/reader';
import {
  ACTOR_NAMES,
  actorDocument,
  type ActorRow,
  ACTORS,
  groupByActor,
  type NameRow,
  TITLED,
  titledDocument,
  type TitledRow,
} from './document-rows';
import { type FlatIndexParts } from './flat-index';
import { FlatIndexBuilder } from './flat-index-builder';

/**
 * Reads the search index over every actor, event, theme and source. Names are read as they are stored and put to their actors here: to
 * have them joined or ordered takes SQLite twice as long, MariaDB six times (240,000 names of 120,000 actors).
 */
export const loadSearchIndex = async (source: Pick<RowSource, 'stream'>): Promise<FlatIndexParts> => {
  const builder = new FlatIndexBuilder();
  const names = new Map<string, NameRow[]>();
  for await (const rows of source.stream<NameRow>(ACTOR_NAMES, [])) groupByActor(rows, names);
  for await (const rows of source.stream<ActorRow>(ACTORS, []))
    for (const row of rows) builder.add(actorDocument(row, names.get(row.id) ?? []));
  for (const [type, select] of TITLED)
    for await (const rows of source.stream<TitledRow>(select, []))
      for (const row of rows) builder.add(titledDocument(type, row));
  return builder.build().parts;
};
