import { writeGraphml } from '../../../src/exchange/network/write-graphml';
import { describeWithNetworkx } from '../../support/networkx';
import { SMALL, edge, id, network, node, textOf } from './support/network';
import { NASTY, ofNastyNames } from './support/nasty-network';
import { describeWithSchema, xmlProblems } from './support/xml';

describe('A network as GraphML', () => {
  const lines = textOf(writeGraphml, SMALL).split('\n');

  it('declares every attribute', () => {
    const text = lines.join('\n');
    const declared = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key);
    expect(declared).toEqual([...new Set(declared)]);
    for (const [, key] of text.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(key);
    expect(text).toContain(
      '<key id="node.pageRank" for="node" attr.name="pageRank" attr.type="double"><desc>PageRank.</desc></key>',
    );
  });

  it('has a graph that says how large it is, and what it is of', () => {
    expect(lines).toContain(
      '<graph id="network" edgedefault="undirected" parse.nodes="3" parse.edges="2" parse.order="nodesfirst" parse.nodeids="free" parse.edgeids="free">',
    );
    expect(lines).toContain('<data key="graph.title">Reading</data>');
    expect(lines).toContain('<data key="graph.at">2022-01-01T00:00:00Z</data>');
  });

  it('has the actors and the memberships', () => {
    expect(lines).toContain(
      `<node id="${id('b1')}"><data key="node.label">Ada</data><data key="node.slug">ada</data><data key="node.kind">PERSON</data>` +
        '<data key="node.isCollective">false</data><data key="node.degree">1</data></node>',
    );
    expect(lines).toContain(
      `<edge id="${id('e2')}" source="${id('b1')}" target="${id('c1')}"><data key="edge.weight">1</data>` +
        '<data key="edge.certainty">POSSIBLY</data><data key="edge.roles">REPRESENTATIVE</data>' +
        `<data key="edge.onBehalfOf">${id('a1')}</data><data key="edge.memberships">${id('e21')}</data></edge>`,
    );
  });

  it('is well-formed whatever people are called', async () => {
    expect(await xmlProblems(textOf(writeGraphml, ofNastyNames))).toEqual([]);
  });

  it('takes no id that is not an NMTOKEN', () => {
    expect(() => textOf(writeGraphml, network([{ ...node('a'), id: 'a b' }], []))).toThrow(
      'Expected letters, digits, "-", ".", ":" or "_", got "a b".',
    );
  });
});

describeWithSchema('graphml/graphml.xsd', (problems) => {
  it.each([
    ['a small network', SMALL],
    ['an empty one', network([], [])],
    ['nasty names', ofNastyNames],
  ])('%s is valid', async (_name, rows) => {
    expect(await problems(textOf(writeGraphml, rows))).toEqual([]);
  });

  it('an edge to nowhere is not valid', async () => {
    expect(await problems(textOf(writeGraphml, network([node('a')], [edge('e', 'a', 'c')])))).not.toEqual([]);
  });
});

describeWithNetworkx((read) => {
  it('the small network is what it was', () => {
    const graph = read('read_graphml', textOf(writeGraphml, SMALL));
    expect(graph.directed).toBe(false);
    expect(graph.about).toMatchObject({ title: 'Reading', epoch: 7 });
    expect(graph.nodes[id('a1')]).toEqual({
      ...{ label: 'Skolverket', slug: 'skolverket', kind: 'ORGANISATION', subkind: 'AGENCY' },
      ...{ isCollective: false, degree: 1, pageRank: 0.25 },
    });
    expect(graph.edges).toEqual([
      {
        ...{ id: id('e1'), ends: [id('a1'), id('c1')], weight: 2, label: 'värd', certainty: 'YES' },
        ...{ roles: 'FOUNDER, HOST; MEMBER', period: '2018/2019; 2021-08-16/..' },
        ...{ startEarliest: '2017-12-31T23:00:00Z', startLatest: '2018-12-31T23:00:00Z' },
        ...{ endEarliest: '2022-05-01T22:00:00Z', memberships: `${id('e11')}; ${id('e12')}` },
      },
      {
        ...{ id: id('e2'), ends: [id('b1'), id('c1')], weight: 1, certainty: 'POSSIBLY' },
        ...{ roles: 'REPRESENTATIVE', onBehalfOf: id('a1'), memberships: id('e21') },
      },
    ]);
  });

  it('names are what they were, but for what XML cannot hold', () => {
    const graph = read('read_graphml', textOf(writeGraphml, ofNastyNames));
    const readable = (name: string) =>
      Buffer.from(name)
        .toString()
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
    for (const { id, name } of NASTY) expect(graph.nodes[id]).toMatchObject({ label: readable(name) });
    expect(graph.edges).toHaveLength(NASTY.length);
  });
});
