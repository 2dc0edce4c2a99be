import { drawParameters } from '../../../../scripts/bench/network/parameters';
import { coalitionSizes } from '../../../../scripts/bench/network/coalition-sizes';
import { SIZES } from '../../../../scripts/bench/network/size';
import { endOf, generateWorld, startOf } from '../../../../scripts/bench/network/world';
import { tablesOf } from '../../../../scripts/bench/network/world-tables';

const size = SIZES[0];
const world = generateWorld(size, 1);
const rowsOf = (name: string) => [...tablesOf(world).find((table) => table.name === name)!.rows];

describe('A generated network', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generateWorld(size, 1)).toEqual(world);
    expect(drawParameters(generateWorld(size, 1), 10)).toEqual(drawParameters(world, 10));
    expect(generateWorld(size, 2)).not.toEqual({ ...world, seed: 2 });
  });

  it('has as many memberships, actors and coalitions as its size says', () => {
    expect(rowsOf('memberships')).toHaveLength(2000);
    expect(rowsOf('actors')).toHaveLength(200 + 40);
    expect(new Set(world.coalitions).size).toBe(40);
  });

  it('has no actor twice in a coalition, neither as member nor as the one who is stood for', () => {
    const taking = Array.from(world.members.keys()).flatMap((membership) =>
      [world.members[membership], world.onBehalfOf[membership]]
        .filter((actor) => actor >= 0)
        .map((actor) => `${world.coalitions[membership]} ${actor}`),
    );
    expect(new Set(taking).size).toBe(taking.length);
    expect(taking.length).toBeGreaterThan(2000);
  });

  it('has ids of its own in every row, in the form of UUIDs of version 7', () => {
    const ids = tablesOf(world).flatMap(({ rows }) => Array.from(rows, ([id]) => String(id)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('has periods that end after they begin; about a quarter end, some hold only possibly', () => {
    const memberships = Array.from(world.members.keys());
    const ended = memberships.filter((membership) => world.endDays[membership] >= 0);
    expect(ended.length / 2000).toBeCloseTo(0.25, 1);
    for (const membership of ended)
      expect(endOf(world, membership).latest).toBeGreaterThan(startOf(world, membership).earliest);
    expect(memberships.some((membership) => startOf(world, membership).text.endsWith('~'))).toBe(true);
    expect(memberships.some((membership) => /^\d{4}-\d{2}$/.test(startOf(world, membership).text))).toBe(true);
  });

  it('has coalitions whose sizes fall with rank to the power of -0.6', () => {
    const sizes = coalitionSizes(20_000, 400, 2_000);
    expect(sizes.reduce((sum, each) => sum + each)).toBe(20_000);
    expect(sizes[0] / sizes[31]).toBeCloseTo(32 ** 0.6, 1);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
  });

  it('has some actors in many coalitions and most in few', () => {
    const counts = new Int32Array(size.actors);
    for (const member of world.members) counts[member]++;
    const [most] = counts.slice().sort().reverse();
    expect(most).toBeGreaterThan(3 * (2000 / 200));
  });
});
