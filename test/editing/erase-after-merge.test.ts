import { describeEditing } from '../support/editing-world';

const cited = 'citations: [{ source: { slug: "list" } }]';
const EMAILS = { vendela: 'post@example.se', wendela: 'mejl@example.se', vendla: 'brev@example.se' };
const PAYLOAD = '{ actor { id slug version } userErrors { code } }';

describeEditing(({ world, act, ask, database }) => {
  let since: number;

  const everything = async (): Promise<string> => {
    const { dataSource } = database();
    const tables = [...new Set(dataSource.entityMetadatas.map(({ tableName }) => tableName))];
    return JSON.stringify(await Promise.all(tables.map((table) => dataSource.query(`select * from ${table}`))));
  };
  const changesSince = async (epoch: number) =>
    (await ask(`{ changes(since: ${epoch}) { epoch isComplete changes { kind type id } } }`)).data.changes;

  beforeAll(async () => {
    await world().source('list', '2026-01-01');
    await world().coalition('network');
    for (const [slug, email] of Object.entries(EMAILS)) {
      const person = `{ slug: "${slug}" }`;
      await act(
        `personCreate(input: { name: "${slug} Kvarnström", slug: "${slug}", ${cited} }) { userErrors { code } }`,
      );
      await act(`contactSet(input: { actor: ${person}, email: "${email}" }) ${PAYLOAD}`);
    }
    for (const [from, into] of [
      ['vendla', 'wendela'],
      ['wendela', 'vendela'],
    ]) {
      const { data } = await ask(
        `{ from: person(slug: "${from}") { version } into: person(slug: "${into}") { version } }`,
      );
      const versions = `expectedVersion: ${data.from.version}, intoVersion: ${data.into.version}`;
      const { userErrors } = await act(
        `actorMerge(input: { from: { slug: "${from}" }, into: { slug: "${into}" }, ${versions} }) ${PAYLOAD}`,
      );
      expect(userErrors).toEqual([]);
    }
    await act(
      `eventSchedule(input: { organiser: { slug: "network" }, title: "Kväll", slug: "evening", subjects: [{ text: "wendela kvarnström talar" }], when: "2027-02", ${cited} }) { userErrors { code } }`,
    );
    since = (await changesSince(0)).epoch;
    const { data } = await ask('{ person(slug: "vendla") { slug version } }');
    expect(data.person.slug).toBe('vendela');
    const erase = `personErase(input: { person: { slug: "vendla" }, expectedVersion: ${data.person.version} })`;
    expect((await act(`${erase} { userErrors { code } }`)).userErrors).toEqual([]);
  });

  it.each(Object.entries(EMAILS))('leaves nothing of %s, merged with others before', async (name, email) => {
    expect((await everything()).toLowerCase()).not.toContain(name);
    expect(await everything()).not.toContain(email);
    const { data } = await ask(`{ person(slug: "${name}") { slug } }`);
    expect(data.person).toBeNull();
  });

  it('tells those who keep a copy of an event whose subject named the person', async () => {
    const { data } = await ask('{ event(slug: "evening") { id subjects } }');
    expect(data.event.subjects).toEqual(['N.N. talar']);
    const { isComplete, changes } = await changesSince(since);
    expect(isComplete).toBe(true);
    expect(changes).toContainEqual({ kind: 'CHANGED', type: 'Event', id: data.event.id });
  });
});
