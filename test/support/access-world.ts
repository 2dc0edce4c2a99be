import { Role } from '../../src/access/role';
import { type Database } from '../../src/server/open-database';
import { toGlobalId } from '../../src/shared/global-id';
import { makeAccount, type TestAccount } from './accounts';
import { type ExampleRow } from './example-input';
import { insert } from './one-of-each';
import { openSeeded } from './seeded-database';
import { FAR_FUTURE, FAR_PAST } from '../../src/shared/instant';
import { mutate } from './mutate';

/** The documents of the project, with an organisation and a coalition that it convenes, which an editor keeps. */
export interface AccessWorld {
  database: Database;
  accounts: Record<'reader' | 'editor' | 'administrator', TestAccount>;
  /** The organisation that the editor keeps. */
  own: ExampleRow;
  /** The coalition that this convenes. */
  ownCoalition: ExampleRow;
  /** Some row of a type that the editor does not keep. */
  foreign(type: string): Promise<ExampleRow>;
}

const OWN_ID = '01900000-0000-7000-8000-00000000000a';
/** A source that bears nothing yet. */
const PAPERS = '01900000-0000-7000-8000-00000000000c';

const MINUTES = '01900000-0000-7000-8000-00000000000d';
const OWN_COALITION = '01900000-0000-7000-8000-00000000000b';

const CONVENE = `mutation ($input: MembershipCreateInput!) { membershipCreate(input: $input) { userErrors { message } } }`;

/** Where rows of a type are, and which of them can be changed in every way that there is. */
const SOURCES: Record<string, string> = {
  Organisation: "actors where actor_kind = 'ORGANISATION' and kind <> 'COLLECTIVE'",
  Coalition: "actors where actor_kind = 'COALITION' and end_latest > 4102444800000",
  Person: "actors where actor_kind = 'PERSON'",
  ActorName: "actor_names where kind = 'ALIAS' or kind = 'FORMER' or kind = 'SHORT'",
  Membership: "memberships where (period is null or period like '%/..' or period like '%/')",
  PartOf: "part_of where (period is null or period like '%/..' or period like '%/')",
  Position: "positions where (period is null or period like '%/..' or period like '%/')",
  Mandate: "mandates where (period is null or period like '%/..' or period like '%/')",
  Event: "events where status = 'TENTATIVE' or status = 'CONFIRMED'",
  Series: 'series where rule is not null',
  Identifier: 'identifiers',
  Purpose: 'purposes',
  Activity: 'activities',
  Source: "sources where slug = 'alfa-papers'",
  Citation: "citations where subject_type = 'Membership' and field is not null",
  Theme: 'themes',
  Participation: 'participations',
  Account: "accounts where name = 'Rita Reader'",
  ApiKey: 'api_keys',
};

const actorRow = (id: string, slug: string, kind: string, sort: string) => ({
  ...{ id, slug, name: slug, name_key: slug, actor_kind: kind, kind: sort },
  ...{ created_at: 0, updated_at: 0 },
});

export const openAccessWorld = async (): Promise<AccessWorld> => {
  const database = await openSeeded();
  const { dataSource } = database;
  const bounds = { start_earliest: FAR_PAST, start_latest: FAR_PAST, end_earliest: FAR_FUTURE, end_latest: FAR_FUTURE };
  await insert(dataSource, 'actors', actorRow(OWN_ID, 'alfa', 'ORGANISATION', 'ASSOCIATION'));
  await insert(dataSource, 'actors', { ...actorRow(OWN_COALITION, 'alfa-net', 'COALITION', 'NETWORK'), ...bounds });
  const papers = { id: PAPERS, slug: 'alfa-papers', title: 'Papers', title_key: 'papers', kind: 'OTHER' };
  const minutes = { ...papers, id: MINUTES, slug: 'alfa-minutes' };
  for (const source of [papers, minutes])
    await insert(dataSource, 'sources', { ...source, created_at: 0, updated_at: 0 });
  const input = {
    ...{ coalition: { slug: 'alfa-net' }, member: { slug: 'alfa' }, roles: ['CONVENER'] },
    citations: [{ source: { slug: 'alfa-minutes' } }],
  };
  await mutate(database, CONVENE, { variables: { input } });
  const actors = [{ slug: 'alfa' }];
  return {
    database,
    accounts: {
      reader: await makeAccount(database, { name: 'Rita Reader', role: Role.READER, actors }),
      editor: await makeAccount(database, { name: 'Ed Editor', role: Role.EDITOR, actors }),
      administrator: await makeAccount(database, { name: 'Ada Administrator', role: Role.ADMINISTRATOR }),
    },
    own: { id: toGlobalId('Organisation', OWN_ID), version: 1 },
    ownCoalition: { id: toGlobalId('Coalition', OWN_COALITION), version: 1 },
    async foreign(type) {
      const from = SOURCES[type];
      if (!from) throw new Error(`test/support/access-world.ts does not say where rows of type ${type} are.`);
      // Ids of the documents are spread evenly; those of what is made here begin with the time, and so come last.
      const [row] = await database.reader.rows<{ id: string; version: number }>(
        `select id, version from ${from} order by id desc limit 1`,
        [],
      );
      if (!row) throw new Error(`There is no row of type ${type} in ${from}.`);
      return { id: toGlobalId(type, row.id), version: row.version };
    },
  };
};
