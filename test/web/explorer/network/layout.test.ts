import { LayoutSteps } from '../../../../src/web/explorer/network/layout-steps';
import { startPositions } from '../../../../src/web/explorer/network/start-positions';
import { graphOf } from './graph';

describe('Where nodes begin', () => {
  const graph = graphOf('a>C', 'b>C', 'c>D', 'a>D', 'e>F');

  it('is always the same, and nowhere twice', () => {
    const places = startPositions(graph);
    expect([...places]).toEqual([...startPositions(graph)]);
    expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(graph.nodes.length);
  });

  it('keeps the places of what was there, and puts what is new beside what it is joined to', () => {
    const kept = new Map([
      ['C', { x: 500, y: 500 }],
      ['gone', { x: 0, y: 0 }],
    ]);
    const places = startPositions(graph, kept);
    expect(places.get('C')).toEqual({ x: 500, y: 500 });
    expect(places.has('gone')).toBe(false);
    const { x, y } = places.get('b')!;
    expect(Math.hypot(x - 500, y - 500)).toBeLessThan(50);
  });
});

describe('The layout', () => {
  /** Two coalitions of four, joined by one of them. */
  const graph = graphOf('a>C', 'b>C', 'c>C', 'm>C', 'm>D', 'x>D', 'y>D', 'z>D');
  const number = (id: string) => graph.nodes.findIndex((node) => node.id === id);
  const task = (fixed: string[] = []) => {
    const places = startPositions(graph);
    return {
      positions: Float32Array.from(graph.nodes.flatMap(({ id }) => [places.get(id)!.x, places.get(id)!.y])),
      sizes: new Float32Array(graph.nodes.length).fill(1),
      fixed: Uint8Array.from(graph.nodes, ({ id }) => Number(fixed.includes(id))),
      edges: Uint32Array.from(graph.edges.flatMap(({ source, target }) => [number(source), number(target)])),
    };
  };
  const arranged = (fixed?: string[]) => {
    const steps = new LayoutSteps(task(fixed));
    let count = 0;
    while (!steps.isDone) {
      steps.step();
      count++;
    }
    const positions = steps.positions();
    const place = (id: string) => ({ x: positions[2 * number(id)], y: positions[2 * number(id) + 1] });
    const apart = (a: string, b: string) => Math.hypot(place(a).x - place(b).x, place(a).y - place(b).y);
    return { count, positions, place, apart };
  };

  it('ends by itself, and is the same each time', () => {
    const first = arranged();
    expect(first.count).toBeLessThanOrEqual(800);
    expect([...first.positions].every(Number.isFinite)).toBe(true);
    expect(arranged().positions).toEqual(first.positions);
  });

  it('brings members near their coalition', () => {
    const { apart } = arranged();
    for (const id of ['a', 'b', 'c']) expect(apart(id, 'C')).toBeLessThan(apart(id, 'D'));
    for (const id of ['x', 'y', 'z']) expect(apart(id, 'D')).toBeLessThan(apart(id, 'C'));
  });

  it('leaves what is to stay where it is', () => {
    const { positions } = task();
    const { place } = arranged(['C']);
    expect(place('C')).toEqual({ x: positions[2 * number('C')], y: positions[2 * number('C') + 1] });
  });

  it('is done at once where there is nothing', () => {
    const empty = {
      positions: new Float32Array(),
      sizes: new Float32Array(),
      fixed: new Uint8Array(),
      edges: new Uint32Array(),
    };
    const steps = new LayoutSteps(empty);
    steps.step();
    expect(steps.isDone).toBe(true);
  });
});
