import { type Instant } from '../shared/instant';
import { type RowSource } from '../shared/reader';

/** An organisation and all that is part of it, at the instant or (null) ever. */
export const insideOf = (reader: Pick<RowSource, 'rows'>, id: string, at: Instant | null): Promise<{ id: string }[]> =>
  reader.rows<{ id: string }>(
    `with recursive inside (id) as (
       select id from actors where id = ?
       union select p.part_id from part_of p join inside i on p.whole_id = i.id
       where ${at === null ? '1 = 1' : 'p.start_earliest <= ? and p.end_latest > ?'}
     ) select id as id from inside`,
    at === null ? [id] : [id, at, at],
  );
