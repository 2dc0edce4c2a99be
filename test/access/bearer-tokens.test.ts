import { BearerTokens } from '../../src/access/bearer-tokens';
import { Role } from '../../src/access/role';
import { type Database, openDatabase } from '../../src/server/open-database';
import { makeAccount } from '../support/accounts';
import { countingReader } from '../support/counting-reader';
import { describeDatabases } from '../support/databases';
import { TEST_CLOCK } from '../support/seeded-database';
import { startIssuer, type TestIssuer } from '../support/token-issuer';

describeDatabases((file) => {
  let database: Database;
  let issuer: TestIssuer;

  beforeAll(async () => {
    database = await openDatabase(file.url);
    issuer = await startIssuer();
    const { issuer: iss } = issuer.config;
    await makeAccount(database, { name: 'Ada', role: Role.ADMINISTRATOR, issuer: iss, subject: 'ada' });
  });
  afterAll(async () => {
    await issuer?.close();
    await database?.close();
  });

  const tokens = () => {
    const reader = countingReader(database.reader);
    return Object.assign(new BearerTokens(issuer.config, { reader, clock: TEST_CLOCK }), { reader });
  };

  it.each([
    ['ada', 'ADMINISTRATOR'],
    ['ada ', 'READER'],
    ['ADA', 'READER'],
    ['adá', 'READER'],
    ['', 'READER'],
    ["' or 1=1 --", 'READER'],
  ])('of the subject %j are those of its account, sign by sign: %s', async (sub, role) => {
    expect(await tokens().viewerOf(await issuer.token({ sub }))).toMatchObject({ role });
  });

  it('cost two statements once in a while, and then again when accounts may be otherwise', async () => {
    const known = tokens();
    const token = await issuer.token({ sub: 'ada' });
    for (let times = 0; times < 3; times++) await known.viewerOf(token);
    expect(known.reader.statements).toHaveLength(2);
    known.forget();
    await known.viewerOf(token);
    expect(known.reader.statements).toHaveLength(4);
  });
});
