import { type GraphQLInputObjectType } from 'graphql';
import { readEpoch } from '../../src/shared/change-log';
import { buildApi } from '../../src/server/schema';
import { type AccessWorld, openAccessWorld } from '../support/access-world';
import { exampleInput, type ExampleRow } from '../support/example-input';
import { createWritingApi, type WritingApi } from '../support/writing-api';

const { schema, acts } = buildApi();
const mutations = Object.keys(schema.getMutationType()!.getFields());

/** What every editor may do, whichever actors they keep. */
const OPEN_TO_EDITORS = ['sourceCreate'];

/** What an example has to say beside the least. */
const RHYTHM = { precision: 'TIME', rule: 'FREQ=MONTHLY', starts: '2027-01-01T10:00:00' };
const MORE: Record<string, (rows: ReadonlyMap<string, ExampleRow>) => object> = {
  actorNameCreate: () => ({ kind: 'ALIAS' }),
  contactSet: () => ({ email: 'alfa@example.org' }),
  eventCancel: (rows) => ({ expectedVersion: rows.get('Event')!.version }),
  eventConfirm: (rows) => ({ expectedVersion: rows.get('Event')!.version, when: '2027-03-01' }),
  eventPostpone: (rows) => ({ expectedVersion: rows.get('Event')!.version }),
  eventSchedule: () => ({ when: '2027-03-01' }),
  seriesCreate: () => ({ rhythm: RHYTHM }),
};

/** The places of an input where the editor's own stands, as the member of another's coalition. */
const OWN_PLACES = ['member', 'part', 'participant.actor', 'from'];

describe('41 mutations by those who may not', () => {
  let world: AccessWorld;
  let api: WritingApi;
  const rows = new Map<string, ExampleRow>();
  const inputs = new Map<string, object>();

  beforeAll(async () => {
    world = await openAccessWorld();
    api = await createWritingApi(world.database);
    const wanted = new Set<string>();
    const find = (type: string, place: string) => {
      wanted.add(type);
      return OWN_PLACES.includes(place) ? world.own : (rows.get(type) ?? { id: '', version: 1 });
    };
    for (const name of mutations) exampleInput(schema, name, find);
    for (const type of wanted) rows.set(type, await world.foreign(type));
    for (const name of mutations) inputs.set(name, { ...exampleInput(schema, name, find), ...MORE[name]?.(rows) });
  });
  afterAll(async () => {
    await api?.close();
    await world?.database.close();
  });

  const typeOf = (name: string) => String(schema.getMutationType()!.getFields()[name].args[0].type);
  const textOf = (name: string) =>
    `mutation M($input: ${typeOf(name)}) { ${name}(input: $input) { userErrors { code message path } } }`;
  const written = async () => {
    const [{ n }] = await world.database.reader.rows<{ n: number }>('select count(*) as n from history_entries', []);
    return [await readEpoch(world.database.reader), n];
  };
  const nothingIsWritten = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const before = await written();
    const answer = await work();
    expect(await written()).toEqual(before);
    return answer;
  };

  it('there are some, and each says what it does and who may ask for it', () => {
    expect(mutations.length).toBeGreaterThan(8);
    expect([...acts.keys()].sort()).toEqual([...mutations].sort());
    expect(new Set([...acts.values()].map(({ access }) => access))).toEqual(new Set(['EDITOR', 'ADMINISTRATOR']));
  });

  describe.each(mutations)('%s', (name) => {
    it.each(['anyone', 'reader'] as const)('is forbidden to %s', async (who) => {
      const key = who === 'anyone' ? null : world.accounts[who].key;
      const answer = await nothingIsWritten(() => api.send(textOf(name), key, { input: inputs.get(name) }));
      expect(answer).toMatchObject({ status: 200, codes: ['FORBIDDEN'] });
      expect(answer.data?.[name] ?? null).toBeNull();
    });

    it('is forbidden to an editor of another actor', async () => {
      if (OPEN_TO_EDITORS.includes(name)) return expect(acts.get(name)!.access).toBe('EDITOR');
      const { key } = world.accounts.editor;
      const answer = await nothingIsWritten(() => api.send(textOf(name), key, { input: inputs.get(name) }));
      expect(answer.data?.[name] ?? null).toBeNull();
      expect(answer.codes).toEqual(['FORBIDDEN']);
    });

    it('is what an administrator may do with the same input', async () => {
      const type = schema.getType(typeOf(name).slice(0, -1)) as GraphQLInputObjectType;
      const canBeTried = 'dryRun' in type.getFields();
      const input = { ...inputs.get(name), ...(canBeTried ? { dryRun: true } : {}) };
      const { data, codes } = await api.send(textOf(name), world.accounts.administrator.key, { input });
      expect([data?.[name], codes]).toEqual([{ userErrors: [] }, []]);
    });
  });

  describe('whatever the document is like', () => {
    const call = 'membershipDelete(input: $input) { userErrors { code } }';
    const other = 'other: membershipDelete(input: $input) { userErrors { code } }';
    it.each([
      ['an alias', `mutation M($input: DeleteInput!) { nothing: ${call} }`],
      ['a fragment', `mutation M($input: DeleteInput!) { ...F } fragment F on Mutation { ${call} }`],
      ['an inline fragment', `mutation M($input: DeleteInput!) { ... on Mutation { ... { ${call} } } }`],
      ['a directive', `mutation M($input: DeleteInput!, $yes: Boolean = true) { ... @include(if: $yes) { ${call} } }`],
      ['two of them', `mutation M($input: DeleteInput!) { ${call} ${other} }`],
      ['a name among others', `query Q { __typename } mutation M($input: DeleteInput!) { ${call} }`],
    ])('%s', async (_name, query) => {
      for (const key of [null, world.accounts.reader.key, world.accounts.editor.key]) {
        const headers = key === null ? {} : { authorization: `Bearer ${key}` };
        const variables = { input: inputs.get('membershipDelete') };
        const payload = { query, variables, operationName: 'M' };
        const { body } = await nothingIsWritten(() =>
          api.app.inject({ method: 'POST', url: '/graphql', headers, payload }),
        );
        const codes: string[] = JSON.parse(body).errors.map(
          (error: { extensions: { code: string } }) => error.extensions.code,
        );
        expect([...new Set(codes)]).toEqual(['FORBIDDEN']);
      }
    });

    it('one that is allowed beside one that is not is not done either', async () => {
      const allowed = `sourceLike: membershipCreate(input: $own) { userErrors { code } }`;
      const source = { id: rows.get('Source')!.id };
      const own = { coalition: { id: world.ownCoalition.id }, member: { slug: 'skolverket' }, citations: [{ source }] };
      const query = `mutation M($own: MembershipCreateInput!, $input: DeleteInput!) { ${allowed} ${call} }`;
      const { data, codes } = await nothingIsWritten(() =>
        api.send(query, world.accounts.editor.key, { own, input: inputs.get('membershipDelete') }),
      );
      expect(codes).toEqual(['FORBIDDEN']);
      expect(data?.sourceLike ?? null).not.toEqual({ userErrors: [] });
    });
  });

  it('and what an editor keeps, it may change: the coalitions that its actor convenes', async () => {
    const source = { id: rows.get('Source')!.id };
    const input = { coalition: { id: world.ownCoalition.id }, member: { slug: 'skolverket' }, citations: [{ source }] };
    const answer = await api.send(textOf('membershipCreate'), world.accounts.editor.key, { input });
    expect([answer.data, answer.codes]).toEqual([{ membershipCreate: { userErrors: [] } }, []]);
  });
});
