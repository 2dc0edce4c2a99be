import { FORMATS, type Format } from '../../../src/exchange/network/formats';
import { edge, network, node, textOf } from './support/network';

const formats = Object.entries<Format>(FORMATS);

const COUNT = 3_000;
const nodes = Array.from({ length: COUNT }, (_, place) => node(`a${place}`));
const edges = nodes.map((_, place) => edge(`e${place}`, `a${place}`, 'a0'));
const large = network(nodes, edges);

/** Rows that tell how many walks over them are under way. */
function watched() {
  const state = { begun: 0, open: 0 };
  const walk = function* <Row>(rows: readonly Row[]) {
    state.begun++;
    state.open++;
    try {
      yield* rows;
    } finally {
      state.open--;
    }
  };
  return { state, rows: { ...large, nodes: () => walk(nodes), edges: () => walk(edges) } };
}

describe.each(formats)('The format %s', (_name, { write, suffix, contentType }) => {
  it('has a suffix and a content type', () => {
    expect(suffix).toMatch(/^(\.[a-z]+|-[a-z]+\.csv|\.[a-z]+\.json)$/);
    expect(contentType).toMatch(/^(application|text)\/[a-z.+]+/);
  });

  it('comes in chunks of some 32 KiB', () => {
    const chunks = [...write(large)];
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks.slice(0, -1)) {
      expect(chunk.length).toBeGreaterThanOrEqual(32_768);
      expect(chunk.length).toBeLessThan(40_000);
    }
  });

  it('is the same each time', () => {
    expect(textOf(write, large)).toBe(textOf(write, large));
  });

  it('leaves the rows when it is broken off', () => {
    const { state, rows } = watched();
    const chunks = write(rows);
    expect(chunks.next().done).toBe(false);
    expect(state.open).toBe(1);
    chunks.return();
    expect(state.open).toBe(0);
  });

  it('takes no row before it is asked for text', () => {
    const { state, rows } = watched();
    write(rows);
    expect(state.begun).toBe(0);
  });
});

it('No two formats have one suffix', () => {
  expect(new Set(formats.map(([, { suffix }]) => suffix)).size).toBe(formats.length);
});
