import { html, type Html } from '../../pages/html';

/** Who takes part in what, as a picture shows it. */
export interface GlimpseLink {
  coalition: string;
  member: string;
  isPossible: boolean;
}

interface Place {
  x: number;
  y: number;
  angle: number;
}

const SIZE = 400;
const CENTRE = SIZE / 2;
/** Of the circle of members, that of coalitions, and that through which lines bend. */
const [OUTER, INNER, BEND] = [180, 96, 60];

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const rounded = (value: number): number => Math.round(value * 10) / 10;

const at = (angle: number, radius: number): Place => ({
  x: rounded(CENTRE + radius * Math.cos(angle)),
  y: rounded(CENTRE + radius * Math.sin(angle)),
  angle,
});

/** Around a circle, each with as much of it as its weight. */
const around = (keys: readonly string[], weightOf: (key: string) => number, radius: number): Map<string, Place> => {
  const whole = keys.reduce((sum, key) => sum + weightOf(key), 0);
  let before = 0;
  return new Map(
    keys.map((key) => {
      const middle = before + weightOf(key) / 2;
      before += weightOf(key);
      return [key, at((middle / whole) * 2 * Math.PI - Math.PI / 2, radius)];
    }),
  );
};

/** The direction in which the coalitions of a member lie together. */
const meanAngle = (places: readonly Place[]): number => {
  const [x, y] = places.reduce(([sumX, sumY], { angle }) => [sumX + Math.cos(angle), sumY + Math.sin(angle)], [0, 0]);
  const angle = Math.atan2(y, x);
  return angle < -Math.PI / 2 ? angle + 2 * Math.PI : angle;
};

/**
 * Coalitions on a circle and their members on a wider one, each as near to its coalitions as the order allows, with a line for each who
 * takes part. The same links give the same picture.
 */
export const glimpse = (links: readonly GlimpseLink[], text: string): Html => {
  const coalitions = unique(links.map(({ coalition }) => coalition));
  const sizeOf = (coalition: string) => links.filter((link) => link.coalition === coalition).length;
  const inner = around(coalitions, (key) => 1 + sizeOf(key), INNER);
  const coalitionsOf = new Map<string, Place[]>();
  for (const { member, coalition } of links)
    coalitionsOf.set(member, [...(coalitionsOf.get(member) ?? []), inner.get(coalition)!]);
  const members = [...coalitionsOf].sort(([, one], [, other]) => meanAngle(one) - meanAngle(other)).map(([key]) => key);
  const outer = around(members, () => 1, OUTER);
  const path = ({ coalition, member }: GlimpseLink): string => {
    const [from, to] = [inner.get(coalition)!, outer.get(member)!];
    const bend = at(to.angle, coalitionsOf.get(member)!.length > 1 ? BEND : (INNER + OUTER) / 2);
    return `M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`;
  };
  return html`<svg class="glimpse" role="img" aria-label="${text}" viewBox="0 0 ${SIZE} ${SIZE}">
    ${links.map((link) => html`<path d="${path(link)}" ${link.isPossible && html`class="possible"`} /> `)}
    ${[...outer].map(
      ([key, { x, y }]) =>
        html`<circle class="member" cx="${x}" cy="${y}" r="${coalitionsOf.get(key)!.length > 1 ? 5.5 : 3.5}" /> `,
    )}
    ${[...inner].map(
      ([key, { x, y }]) =>
        html`<circle class="coalition" cx="${x}" cy="${y}" r="${rounded(4 + 2 * Math.sqrt(sizeOf(key)))}" /> `,
    )}
  </svg>`;
};
