import { below, randomOf } from '../network/random';

/** How large the graph is. */
export interface GraphSize {
  organisations: number;
  coalitions: number;
  memberships: number;
}

const SEED = 20;

/** Most of an organisation's coalitions are among so many of all that lie near it; one in ten is anywhere. */
const NEAR = 0.04;

/** The rows of a network by the names of their tables, as scripts/bench/rows.ts takes them; the same for the same size. */
export const graphRows = ({ organisations, coalitions, memberships }: GraphSize): Record<string, object[]> => {
  const random = randomOf(SEED);
  const named = (count: number, slug: string, name: string, kind: string) =>
    Array.from({ length: count }, (_, i) => {
      return { id: i + 1, slug: `${slug}-${i + 1}`, name: `${name} ${i + 1}`, short_name: `${slug}${i + 1}`, kind };
    });
  const pairs = new Map<string, [organisation: number, coalition: number]>();
  for (let i = 0; pairs.size < memberships; i++) {
    const organisation = i % organisations;
    const middle = organisation / organisations + (random() - 0.5) * NEAR;
    const place = random() < 0.1 ? random() : (middle + 1) % 1;
    // Large coalitions as well as small ones: every second choice is drawn to the fifth of its ten.
    const drawn = Math.floor(place * coalitions);
    const coalition = below(random, 2) === 0 ? drawn : drawn - (drawn % 10) + 4;
    if (coalition < coalitions) pairs.set(`${organisation} ${coalition}`, [organisation, coalition]);
  }
  return {
    organisations: named(organisations, 'org', 'Organisation', 'agency'),
    coalitions: named(coalitions, 'coalition', 'Samarbete', 'federation'),
    memberships: [...pairs.values()].map(([organisation, coalition], i) => ({
      ...{ id: i + 1, organisation_id: organisation + 1, coalition_id: coalition + 1 },
      ...{ role: 'partner', valid_from: `${2010 + (i % 12)}-01-01`, valid_to: null },
    })),
  };
};
