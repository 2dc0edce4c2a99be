import { manyByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Citation } from './citation.entity';

/** Citations by the row that they bear, the weightiest first. */
export const citationLoader = ({ reader }: Context) =>
  manyByKey(
    (subjectIds) => {
      const list = inList('t.subject_id', subjectIds);
      return reader.rows<Citation>(
        `select ${columnsOf(Citation, 't')} from citations t where ${list.sql} order by t.position`,
        list.params,
      );
    },
    (row) => row.subjectId,
  );
