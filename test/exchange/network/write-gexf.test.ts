import { FAR_FUTURE } from '../../../src/shared/instant';
import { writeGexf } from '../../../src/exchange/network/write-gexf';
import { describeWithNetworkx } from '../../support/networkx';
import { asGexf12 } from './support/as-gexf-12';
import { SMALL, edge, id, membership, network, node, textOf } from './support/network';
import { NASTY, ofNastyNames } from './support/nasty-network';
import { xmlProblems } from './support/xml';

const linesWith = (start: string, text: string) => text.split('\n').filter((line) => line.startsWith(start));

/** What is between the tags of the only edge. */
const spellsOfEdge = (row: Parameters<typeof edge>[3]) => {
  const [line] = linesWith('<edge ', textOf(writeGexf, network([node('a'), node('c')], [edge('e', 'a', 'c', row)])));
  return /<spells>(.*)<\/spells>/.exec(line)?.[1] ?? null;
};

describe('A network as GEXF', () => {
  it('is the document that GEXF 1.3 asks for', () => {
    const text = textOf(writeGexf, SMALL);
    expect(linesWith('<g', text)).toEqual([
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '<graph defaultedgetype="undirected" idtype="string" mode="dynamic" timeformat="dateTime">',
    ]);
    expect(linesWith('<meta>', text)).toEqual([
      '<meta><creator>Samverkan</creator><description>title: Reading&#10;' +
        'address: http://localhost:4000/network.gexf?theme=reading&#10;at: 2022-01-01T00:00:00Z&#10;epoch: 7' +
        '</description></meta>',
    ]);
    expect(linesWith('<node', text).slice(0, 2)).toEqual([
      '<nodes count="3">',
      `<node id="${id('a1')}" label="Skolverket"><attvalues><attvalue for="slug" value="skolverket"/>` +
        '<attvalue for="kind" value="ORGANISATION"/><attvalue for="subkind" value="AGENCY"/>' +
        '<attvalue for="isCollective" value="false"/><attvalue for="degree" value="1"/>' +
        '<attvalue for="pageRank" value="0.25"/></attvalues></node>',
    ]);
    expect(linesWith('<edge', text)).toEqual([
      '<edges count="2">',
      `<edge id="${id('e1')}" source="${id('a1')}" target="${id('c1')}" weight="2" label="värd">` +
        '<spells><spell start="2017-12-31T23:00:00Z" end="2019-12-31T22:59:59.999Z"/><spell start="2021-08-15T22:00:00Z"/></spells>' +
        '<attvalues><attvalue for="certainty" value="YES"/><attvalue for="roles" value="FOUNDER, HOST; MEMBER"/>' +
        '<attvalue for="period" value="2018/2019; 2021-08-16/.."/>' +
        '<attvalue for="startEarliest" value="2017-12-31T23:00:00Z"/><attvalue for="startLatest" value="2018-12-31T23:00:00Z"/>' +
        '<attvalue for="endEarliest" value="2022-05-01T22:00:00Z"/>' +
        `<attvalue for="memberships" value="${id('e11')}; ${id('e12')}"/></attvalues></edge>`,
      `<edge id="${id('e2')}" source="${id('b1')}" target="${id('c1')}" weight="1"><attvalues>` +
        '<attvalue for="certainty" value="POSSIBLY"/><attvalue for="roles" value="REPRESENTATIVE"/>' +
        `<attvalue for="onBehalfOf" value="${id('a1')}"/><attvalue for="memberships" value="${id('e21')}"/></attvalues></edge>`,
    ]);
  });

  it('is well-formed whatever people are called', async () => {
    expect(await xmlProblems(textOf(writeGexf, ofNastyNames))).toEqual([]);
  });
});

describe('The spells of an edge', () => {
  const from2019 = { startEarliest: Date.parse('2019-01-01T00:00Z') };
  const to2020 = { endLatest: Date.parse('2021-01-01T00:00Z') };

  it.each([
    [
      'a start and an end',
      [{ ...from2019, ...to2020 }],
      '<spell start="2019-01-01T00:00:00Z" end="2020-12-31T23:59:59.999Z"/>',
    ],
    ['an open end', [from2019], '<spell start="2019-01-01T00:00:00Z"/>'],
    ['an unknown start', [to2020], '<spell end="2020-12-31T23:59:59.999Z"/>'],
    ['nothing known', [{}], null],
    ['two that overlap', [to2020, from2019], null],
    ['one of two of which nothing is known', [{ ...from2019, ...to2020 }, {}], null],
    ['a year that dates do not reach', [{ startEarliest: Date.UTC(-500, 0), endLatest: FAR_FUTURE }], null],
  ])('with %s', (_name, periods, spells) => {
    const memberships = periods.map((bounds, place) => membership(`b${place}`, bounds));
    expect(spellsOfEdge({ memberships })).toBe(spells);
  });
});

describeWithNetworkx((read) => {
  /** networkx 2.8 knows GEXF up to 1.2, and of dates only those without a time, which it takes as texts. */
  const forNetworkx = (text: string) => asGexf12(text).replace('timeformat="dateTime"', 'timeformat="date"');

  it('the small network is what it was', () => {
    const graph = read('read_gexf', forNetworkx(textOf(writeGexf, SMALL)));
    expect(graph.directed).toBe(false);
    expect(graph.nodes[id('a1')]).toEqual({
      ...{ label: 'Skolverket', slug: 'skolverket', kind: 'ORGANISATION', subkind: 'AGENCY' },
      ...{ isCollective: false, degree: 1, pageRank: 0.25 },
    });
    expect(graph.edges).toHaveLength(2);
    expect(graph.edges[0]).toMatchObject({
      ...{ id: id('e1'), ends: [id('a1'), id('c1')], weight: 2, label: 'värd', certainty: 'YES' },
      spells: [
        ['2017-12-31T23:00:00Z', '2019-12-31T22:59:59.999Z'],
        ['2021-08-15T22:00:00Z', 'None'],
      ],
    });
    expect(graph.edges[1]).not.toHaveProperty('spells');
  });

  it('names are what they were, but for what XML cannot hold', () => {
    const graph = read('read_gexf', forNetworkx(textOf(writeGexf, ofNastyNames)));
    const readable = (name: string) =>
      Buffer.from(name)
        .toString()
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
    for (const { id, name } of NASTY) expect(graph.nodes[id]).toMatchObject({ label: readable(name) });
    expect(graph.edges).toHaveLength(NASTY.length);
  });
});
