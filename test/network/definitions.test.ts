import { ActorKind } from '../../src/directory/actor-kind';
import { Certainty } from '../../src/directory/certainty';
import { sharedCoalitions } from '../../src/network/shared-coalitions';
import { collaborators } from '../../src/network/collaborators';
import { accepted } from '../../src/network/level';
import { sinceEach } from '../../src/network/since-each';
import { chainLength, shortestChain } from '../../src/network/shortest-chain';
import { buildGraph } from './support/build-graph';
import { Naive } from './support/naive';
import { randomRows } from './support/random-rows';

const KINDS = Object.values(ActorKind);

const worlds = [1, 2, 3, 4].flatMap((seed) =>
  [
    { at: null, certainty: undefined, floor: 1 },
    { at: 3, certainty: undefined, floor: 1 },
    { at: 5, certainty: [Certainty.YES], floor: 2 },
  ].map((question) => ({ seed, ...question })),
);

describe.each(worlds)(
  'The graph answers as the definitions do: seed $seed, at $at, $certainty',
  ({ seed, at, certainty, floor }) => {
    const rows = randomRows(seed);
    const graph = buildGraph(rows);
    const naive = new Naive(rows, at, floor);
    const options = { at, certainty };

    it('collaborators', () => {
      let count = 0;
      graph.ids.forEach((id, actor) => {
        const { ranked, totalCount } = collaborators(graph, actor, { ...options, kinds: KINDS });
        const expected = naive.collaborators(id, KINDS);
        expect(ranked.map((each) => [graph.ids[each.actor], each.weight, each.certainty])).toEqual(
          expected.map((each) => [each.id, each.weight, each.certainty]),
        );
        ranked.forEach((each, i) => expect(each.strength).toBeCloseTo(expected[i].strength, 9));
        ranked.forEach((each) => expect(each.sharedCoalitions).toHaveLength(each.weight));
        const five = collaborators(graph, actor, { ...options, kinds: KINDS, first: 5 });
        expect(five.totalCount).toBe(totalCount);
        expect(five.ranked.map((each) => each.actor)).toEqual(ranked.slice(0, 5).map((each) => each.actor));
        const since = sinceEach(graph, actor, at, accepted(certainty).floor);
        expect(ranked.map((each) => since[each.actor])).toEqual(ranked.map((each) => each.since ?? -1));
        count += totalCount;
      });
      expect(count).toBeGreaterThan(0);
    });

    it('collaboration of two and of three', () => {
      const { ids } = graph;
      const groups = ids.flatMap((_, a) =>
        ids.flatMap((__, b) =>
          a < b
            ? [
                [a, b],
                [a, b, (a * b) % ids.length],
              ]
            : [],
        ),
      );
      const found = groups.map((group) =>
        sharedCoalitions(graph, group, options).map((each) => ({
          coalition: ids[each.coalition],
          certainty: each.certainty,
        })),
      );
      expect(found).toEqual(groups.map((group) => naive.shared([...new Set(group)].map((actor) => ids[actor]))));
      expect(found.flat().length).toBeGreaterThan(0);
    });

    it('the first of all shortest chains', () => {
      const { ids } = graph;
      const pairs = ids.flatMap((_, a) => ids.map((__, b) => [a, b])).filter(([a, b]) => a !== b && (a + b) % 3 === 0);
      const found = pairs.map(([a, b]) => {
        const chain = shortestChain(graph, a, b, options);
        return chain?.actors
          .flatMap((actor, i) => [actor, ...chain.coalitions.slice(i, i + 1)])
          .map((node) => ids[node]);
      });
      expect(found).toEqual(pairs.map(([a, b]) => naive.chains(ids[a], ids[b])[0]));
      expect(pairs.map(([a, b]) => chainLength(graph, a, b, options))).toEqual(
        found.map((path) => (path ? (path.length - 1) / 2 : null)),
      );
      expect(found.some((path) => path && path.length > 3)).toBe(true);
    });
  },
);
