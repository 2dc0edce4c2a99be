import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runImport } from '../../../src/exchange/import/import-command';
import { type Database, openDatabase } from '../../../src/server/open-database';
import { describeDatabases } from '../../support/databases';
import { ask } from '../../support/query';
import { TEST_CLOCK } from '../../support/seeded-database';
// What networkx says of the same tables: test/support/congress-reference.py.
import reference from '../../support/congress-reference.json';

const EXAMPLE = resolve(__dirname, '../../../examples/us-congress');
const textOf = (name: string) => readFileSync(join(EXAMPLE, name), 'utf8');

interface Edge {
  weight: number;
  strength: number;
  node: { slug: string; name: string };
}

describeDatabases((database) => {
  let open: Database;
  const load = (update = false) => runImport(open, [join(EXAMPLE, 'mapping.yaml')], { update }, TEST_CLOCK);
  const answer = async (query: string) => {
    const { data, errors } = await ask(open.reader, query);
    expect(errors).toEqual([]);
    return data;
  };

  beforeAll(async () => {
    open = await openDatabase(database.url);
    await load();
  });
  afterAll(() => open.close());

  it('holds 230 groups, 537 people and 3,879 memberships', async () => {
    expect(await answer('{ coalitions { totalCount } people { totalCount } organisations { totalCount } }')).toEqual({
      ...{ coalitions: { totalCount: 230 }, people: { totalCount: 537 }, organisations: { totalCount: 0 } },
    });
    const [{ times }] = await open.dataSource.query('select count(*) as times from memberships');
    expect(times).toBe(reference.edges);
  });

  it('is the same when it is loaded again', async () => {
    const same = { added: 0, changed: 0, removed: 0 };
    expect((await load()).total).toMatchObject(same);
    expect((await load(true)).total).toMatchObject(same);
  });

  it('says of groups what the tables say', async () => {
    // HSAG,House Committee on Agriculture,,house,https://agriculture.house.gov/ with six subcommittees and 53 members, of
    // whom T000467 is Chair; HSAG15,Forestry and Horticulture,HSAG,subcommittee,
    const facts = 'name kind description(language: EN) website partOf { whole { slug } }';
    const data = await answer(`{
      whole: coalition(slug: "us-hsag") { ${facts} parts { part { slug } } members { totalCount }
        chairs: members(roles: [CHAIR]) { nodes { roles label member { slug } } } }
      part: coalition(slug: "us-hsag15") { ${facts} } }`);
    expect(data).toEqual({
      whole: {
        ...{ name: 'House Committee on Agriculture', kind: 'OTHER', description: 'Of the House of Representatives.' },
        ...{ website: 'https://agriculture.house.gov/', partOf: [], parts: expect.any(Array) },
        members: { totalCount: 53 },
        chairs: { nodes: [{ roles: ['CHAIR', 'MEMBER'], label: 'Chair', member: { slug: 'us-t000467' } }] },
      },
      part: {
        ...{ name: 'Forestry and Horticulture', kind: 'OTHER', description: 'A subcommittee.', website: null },
        partOf: [{ whole: { slug: 'us-hsag' } }],
      },
    });
    expect(data.whole.parts.map(({ part }: { part: { slug: string } }) => part.slug).sort()).toEqual(
      ['03', '14', '15', '16', '22', '29'].map((number) => `us-hsag${number}`),
    );
  });

  it('says of a person what the tables say', async () => {
    // C000127,Maria Cantwell,Q22250,Democrat,WA, in thirteen rows of memberships.
    const data = await answer(`{ person(slug: "us-c000127") { name description(language: EN)
      identifiers { scheme value } memberships { totalCount } } }`);
    expect(data.person).toEqual({
      ...{ name: 'Maria Cantwell', description: 'Democrat, WA', memberships: { totalCount: 13 } },
      identifiers: [{ scheme: 'wikidata', value: 'Q22250' }],
    });
  });

  it('has the collaborators that networkx finds, in order', async () => {
    const { of, totalCount, first } = reference.collaborators;
    const { person } = await answer(
      `{ person(slug: "${of}") { collaborators(first: 11) { totalCount edges { weight strength node { slug name } } } } }`,
    );
    const rounded = ({ weight, strength, node }: Edge) => ({ ...node, weight, strength: Number(strength.toFixed(12)) });
    expect(person.collaborators.edges.map(rounded)).toEqual(first);
    expect(person.collaborators.totalCount).toBe(totalCount);
  });

  it('has the betweenness and the components that networkx finds', async () => {
    const { network } = await answer(`{
      network(measures: [BETWEENNESS, COMPONENT], orderBy: { field: BETWEENNESS }, first: 200) {
        nodeCount edgeCount componentCount betweennessAccuracy { sampleSize }
        nodes(first: 200) { edges { betweenness component node { slug __typename } } }
      }
    }`);
    const { nodes, edges, components } = reference;
    expect([network.nodeCount, network.edgeCount]).toEqual([nodes.people + nodes.groups, edges]);
    expect([network.componentCount, network.betweennessAccuracy]).toEqual([components.length, { sampleSize: null }]);
    const found: { betweenness: number; node: { slug: string; __typename: string } }[] = network.nodes.edges;
    const shown = found.map(({ betweenness, node }) => ({ slug: node.slug, value: Number(betweenness.toFixed(12)) }));
    expect(shown.slice(0, 5)).toEqual(reference.betweenness);
    expect(shown.filter((_, i) => found[i].node.__typename === 'Person').slice(0, 5)).toEqual(
      reference.betweennessOfPeople,
    );
  });

  it('answers as its README says', async () => {
    const [, query, expected] = /```graphql\n(.*?)```\s+```json\n(.*?)```/s.exec(textOf('README.md'))!;
    expect(await answer(query)).toEqual(JSON.parse(expected));
  });

  it.each(['groups', 'people', 'memberships'])('holds no address or number by which to reach anybody: %s', (name) => {
    const table = textOf(`congress-${name}.csv`);
    expect(table).not.toMatch(/@|\d{3}[-. )]+\d{4}/);
  });
});
