import { manyByKey, oneByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Series } from './series.entity';

/** What says when events recur; the description is fetched when asked for. */
const CARD: (keyof Series)[] = [
  'id',
  'slug',
  'organiserId',
  'name',
  'nameEn',
  'eventKind',
  'rule',
  'rulePrecision',
  'spanMonths',
  'starts',
  'ends',
  'timeZone',
  'duration',
  'attendanceModes',
  'scheduleCount',
  'scheduleSeason',
  'scheduleYear',
  'attested',
  'revision',
  'revisionOfId',
];
const DETAILS = ['id', 'description', 'descriptionEn'] as const satisfies (keyof Series)[];

interface Replaced {
  seriesId: string;
  occurrenceOf: string;
}

const IN_ORDER = 'order by t.name, t.revision, t.id';

/** All series, as the loaders give them, and the periods for which events are stored: a statement each. */
export const allSeries = ({ reader }: Context): Promise<[Series[], Replaced[]]> =>
  Promise.all([
    reader.rows<Series>(`select ${columnsOf(Series, 't', CARD)} from series t ${IN_ORDER}`, []),
    reader.rows<Replaced>(
      'select e.series_id as seriesId, e.occurrence_of as occurrenceOf from events e where e.series_id is not null and e.occurrence_of is not null',
      [],
    ),
  ]);

/** Series by id and by organiser, and which of their occurrences stored events stand for. */
export const seriesLoaders = ({ reader }: Context) => {
  const rows = (column: string) => (keys: readonly string[]) => {
    const list = inList(column, keys);
    const sql = `select ${columnsOf(Series, 't', CARD)} from series t where ${list.sql} ${IN_ORDER}`;
    return reader.rows<Series>(sql, list.params);
  };
  return {
    byId: oneByKey(rows('t.id'), (row) => row.id),
    ofOrganiser: manyByKey(rows('t.organiser_id'), (row) => row.organiserId),
    details: oneByKey<Pick<Series, (typeof DETAILS)[number]>>(
      (ids) => {
        const list = inList('t.id', ids);
        return reader.rows(
          `select ${columnsOf(Series, 't', [...DETAILS])} from series t where ${list.sql}`,
          list.params,
        );
      },
      (row) => row.id,
    ),
    /** The periods for which an event is stored, also one that was moved or cancelled. */
    replaced: manyByKey<Replaced>(
      (ids) => {
        const list = inList('e.series_id', ids);
        const sql = `select e.series_id as seriesId, e.occurrence_of as occurrenceOf from events e where ${list.sql} and e.occurrence_of is not null`;
        return reader.rows(sql, list.params);
      },
      (row) => row.seriesId,
    ),
  };
};
