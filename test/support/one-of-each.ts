import { type DataSource } from 'typeorm';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';

type Row = Record<string, string | number | null>;

const stored = (id: string): Row => ({ id, created_at: FAR_PAST, updated_at: FAR_FUTURE });
const bounds = { start_earliest: FAR_PAST, start_latest: FAR_PAST, end_earliest: FAR_FUTURE, end_latest: FAR_FUTURE };
const periodic = (id: string): Row => ({ ...stored(id), period: '/..', ...bounds });
const actor = (id: string, kind: string): Row => ({
  ...stored(id),
  actor_kind: kind,
  slug: id,
  name: id,
  name_key: id,
});

/** At least one row of every table except data_state, which has its own; a table comes after those that it points at. */
export const ONE_OF_EACH: [table: string, row: Row][] = [
  ['actors', actor('person', 'PERSON')],
  ['actors', actor('organisation', 'ORGANISATION')],
  ['actors', { ...actor('coalition', 'COALITION'), stated_member_count: 14, ...bounds }],
  [
    'actor_names',
    {
      ...periodic('name'),
      actor_id: 'coalition',
      position: 0,
      text: 'Ö',
      text_key: 'ö',
      language: 'SV',
      kind: 'OFFICIAL',
    },
  ],
  ['identifiers', { ...stored('identifier'), actor_id: 'organisation', scheme: 'SE-ON', value: '2021005588' }],
  ['part_of', { ...periodic('part'), part_id: 'organisation', whole_id: 'organisation' }],
  [
    'memberships',
    {
      ...periodic('membership'),
      member_id: 'person',
      coalition_id: 'coalition',
      on_behalf_of_id: 'organisation',
      roles: 'MEMBER',
    },
  ],
  ['positions', { ...periodic('position'), person_id: 'person', organisation_id: 'organisation', title: 'rektor' }],
  ['purposes', { ...stored('purpose'), coalition_id: 'coalition', position: 0, kind: 'AIM', text: 'to meet' }],
  [
    'mandates',
    {
      ...periodic('mandate'),
      coalition_id: 'coalition',
      position: 0,
      kind: 'GOAL',
      title: 'EU 2020',
      actor_id: 'organisation',
    },
  ],
  ['activities', { ...stored('activity'), coalition_id: 'coalition', position: 0, name: 'study', state: 'PLANNED' }],
  [
    'sources',
    {
      ...stored('source'),
      slug: 'source',
      title: 'Source',
      kind: 'OTHER',
      title_key: 'source',
      publisher_id: 'organisation',
    },
  ],
  [
    'citations',
    {
      ...stored('citation'),
      source_id: 'source',
      subject_type: 'Membership',
      subject_id: 'membership',
      position: 0,
      basis: 'STATED',
    },
  ],
  ['themes', { ...stored('broad'), slug: 'broad', name: 'Broad', name_key: 'broad' }],
  ['themes', { ...stored('narrow'), slug: 'narrow', name: 'Narrow', name_key: 'narrow', broader_id: 'broad' }],
  ['actor_themes', { actor_id: 'coalition', theme_id: 'narrow', position: 0 }],
  [
    'series',
    {
      ...stored('series'),
      slug: 'series',
      organiser_id: 'coalition',
      name: 'Series',
      event_kind: 'MEETING',
      time_zone: 'Europe/Stockholm',
    },
  ],
  [
    'series',
    {
      ...stored('revision'),
      slug: 'revision',
      organiser_id: 'coalition',
      name: 'Series',
      event_kind: 'MEETING',
      time_zone: 'Europe/Stockholm',
      revision_of_id: 'series',
    },
  ],
  [
    'events',
    {
      ...stored('event'),
      slug: 'event',
      title: 'Event',
      kind: 'MEETING',
      status: 'CONFIRMED',
      organiser_id: 'coalition',
      series_id: 'series',
      occurrence_of: '2021-10',
      time_zone: 'Europe/Stockholm',
    },
  ],
  ['event_subjects', { ...stored('subject'), event_id: 'event', position: 0, text: 'a subject' }],
  ['event_themes', { event_id: 'event', theme_id: 'narrow', position: 0 }],
  [
    'participations',
    { ...stored('participation'), event_id: 'event', actor_id: 'person', position: 0, role: 'SPEAKER' },
  ],
  ['contacts', { ...stored('contact'), actor_id: 'person', email: 'person@example.org', note: 'ring först' }],
  ['redirects', { ...stored('redirect'), old_id: 'merged', slug: 'merged', actor_id: 'organisation' }],
  ['accounts', { ...stored('account'), name: 'Editor', role: 'EDITOR', issuer: 'https://id.example', subject: '1' }],
  ['account_actors', { account_id: 'account', actor_id: 'organisation' }],
  ['api_keys', { ...stored('key'), account_id: 'account', prefix: 'abcdefgh', hash: 'of the key' }],
  [
    'history_entries',
    {
      epoch: 1,
      number: 0,
      happened_at: FAR_PAST,
      account_id: 'account',
      account_name: 'Editor',
      act: 'personUpdate',
      kind: 'CHANGED',
      row_type: 'Person',
      row_id: 'person',
      before_values: '{"website":null}',
      after_values: '{"website":"https://example.org"}',
    },
  ],
  ['history_subjects', { subject_id: 'person', epoch: 1, number: 0 }],
  [
    'idempotency_keys',
    { account_id: 'account', key_text: 'key', body_hash: 'of the body', outcome: '{}', created_at: FAR_PAST },
  ],
];

/** Inserts one row; keys are column names. */
export const insert = async (dataSource: DataSource, table: string, row: Row): Promise<void> => {
  const columns = Object.keys(row);
  await dataSource.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    Object.values(row),
  );
};
