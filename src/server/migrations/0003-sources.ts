import { type MigrationInterface, type QueryRunner, type TableOptions } from 'typeorm';
import { dated, int, nullable, stored, text, uuid, varchar } from './columns';
import { createTables, dropTables, index, reference, unique } from './tables';

const TABLES: TableOptions[] = [
  {
    name: 'sources',
    columns: [
      ...dated(),
      varchar('slug', 190),
      varchar('title', 500),
      varchar('title_key', 190),
      varchar('kind', 12),
      nullable(varchar('language', 20)),
      nullable(varchar('url', 1000)),
      nullable(varchar('licence', 190)),
      nullable(uuid('publisher_id')),
      nullable(varchar('date_basis', 8)),
      nullable(text('date_note')),
    ],
    foreignKeys: [reference('fk_sources_publisher', 'publisher_id', 'actors', 'SET NULL')],
    uniques: [unique('uq_sources_slug', 'slug')],
    indices: [index('ix_sources_title', 'title_key', 'id')],
  },
  {
    name: 'citations',
    columns: [
      ...stored(),
      uuid('source_id'),
      varchar('subject_type', 20),
      uuid('subject_id'),
      int('position'),
      nullable(varchar('field', 40)),
      varchar('basis', 8),
      nullable(text('note')),
      nullable(varchar('locator', 190)),
    ],
    foreignKeys: [reference('fk_citations_source', 'source_id', 'sources')],
    indices: [index('ix_citations_subject', 'subject_id', 'position'), index('ix_citations_source', 'source_id')],
  },
];

/** Documents that state facts, and which facts they state. */
export class Sources1795305600003 implements MigrationInterface {
  readonly name = 'Sources1795305600003';

  up(runner: QueryRunner): Promise<void> {
    return createTables(runner, TABLES);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, TABLES);
  }
}
