import { z } from 'zod';
import { writeKumu } from '../../../src/exchange/network/write-kumu';
import { SMALL, id, network, node, textOf } from './support/network';
import { nastyNames } from './support/nasty-names';

const Blueprint = z.strictObject({
  elements: z.array(z.looseObject({ id: z.string(), label: z.string(), type: z.string() })),
  connections: z.array(
    z.looseObject({
      id: z.string(),
      from: z.string(),
      to: z.string(),
      direction: z.literal('undirected'),
      tags: z.array(z.string()),
    }),
  ),
});

const blueprintOf = (rows: typeof SMALL) => Blueprint.parse(JSON.parse(textOf(writeKumu, rows)));
const labelsOf = (names: string[]) =>
  blueprintOf(
    network(
      names.map((name, place) => node(`a${place}`, { name })),
      [],
    ),
  ).elements.map(({ label }) => label);

describe('A network for Kumu', () => {
  it('has elements and connections', () => {
    const { elements, connections } = blueprintOf(SMALL);
    expect(elements[0]).toEqual({
      ...{ id: id('a1'), label: 'Skolverket', type: 'Organisation', slug: 'skolverket', subkind: 'AGENCY' },
      ...{ isCollective: false, degree: 1, pageRank: 0.25 },
    });
    expect(connections).toEqual([
      {
        ...{ id: id('e1'), from: id('a1'), to: id('c1'), direction: 'undirected', type: 'Membership', weight: 2 },
        ...{ tags: ['FOUNDER', 'HOST', 'MEMBER'], label: 'värd', certainty: 'YES' },
        ...{ period: '2018/2019; 2021-08-16/..', memberships: `${id('e11')}; ${id('e12')}` },
        ...{ startEarliest: '2017-12-31T23:00:00Z', startLatest: '2018-12-31T23:00:00Z' },
        endEarliest: '2022-05-01T22:00:00Z',
      },
      {
        ...{ id: id('e2'), from: id('b1'), to: id('c1'), direction: 'undirected', type: 'Membership', weight: 1 },
        ...{ tags: ['REPRESENTATIVE'], certainty: 'POSSIBLY', onBehalfOf: id('a1'), memberships: id('e21') },
      },
    ]);
  });

  it('of nothing is a blueprint, too', () => {
    expect(blueprintOf(network([], []))).toEqual({ elements: [], connections: [] });
  });

  it('tells actors of one name apart by their slugs', () => {
    expect(labelsOf(['Ada', 'Bo', 'ADA'])).toEqual(['Ada (actor-a0)', 'Bo', 'ADA (actor-a2)']);
  });

  it('and by their ids where somebody is called like that', () => {
    expect(labelsOf(['Ada', 'Ada', 'Ada (actor-a0)'])).toEqual([
      `Ada (${id('a0')})`,
      'Ada (actor-a1)',
      'Ada (actor-a0)',
    ]);
  });

  it('has no label twice, whatever people are called', () => {
    const labels = labelsOf(nastyNames(2_000)).map((label) => label.toLowerCase());
    expect(new Set(labels).size).toBe(2_000);
  });
});
