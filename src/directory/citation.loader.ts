import { manyByKey, oneByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Citation } from './citation.entity';
import { Source } from './source.entity';
import { Theme } from './theme.entity';

/** Citations by the row that they bear, and sources and themes by id or slug. */
export const citationLoaders = ({ reader }: Context) => {
  const rows = <Row extends object>(entity: { prototype: Row }, table: string, column: string, order = '') => {
    const columns = columnsOf(entity, 't');
    return (keys: readonly string[]) => {
      const list = inList(`t.${column}`, keys);
      return reader.rows<Row>(`select ${columns} from ${table} t where ${list.sql}${order}`, list.params);
    };
  };
  return {
    ofSubject: manyByKey(rows(Citation, 'citations', 'subject_id', ' order by t.position'), (row) => row.subjectId),
    source: oneByKey(rows(Source, 'sources', 'id'), (row) => row.id),
    sourceBySlug: oneByKey(rows(Source, 'sources', 'slug'), (row) => row.slug),
    theme: oneByKey(rows(Theme, 'themes', 'id'), (row) => row.id),
    themeBySlug: oneByKey(rows(Theme, 'themes', 'slug'), (row) => row.slug),
  };
};
