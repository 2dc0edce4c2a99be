import { type DatabaseKind } from './database-place';
import { inMegabytes, inMilliseconds, inTimes } from './figures';
import { type SizeReport } from './report';
import { median } from './statistics';

/** What the network must reach at a million memberships, and what was measured. */
export interface Bound {
  what: string;
  bound: string;
  found: string;
  isMet: boolean;
}

const BUILD: Record<DatabaseKind, number> = { sqlite: 4000, mariadb: 8000 };
const LONGEST_BLOCK = 50;
const BYTES = 48;
const CHANGE = 20;
const LEAST_RATIO = 20;
const MEASURES = { BETWEENNESS: 5000, PAGE_RANK: 2000, COMMUNITY: 10_000 } as const;
const EXPORT_RATE = 100_000;
/** What may be alive at once beyond what was before: flat, not a share of what is written. */
const EXPORT_GROWTH = 16e6;

const atMost = (what: string, found: number, most: number, show: (value: number) => string): Bound => ({
  ...{ what, bound: `≤ ${show(most)}`, found: show(found), isMet: found <= most },
});

const atLeast = (what: string, found: number, least: number, show: (value: number) => string): Bound => ({
  ...{ what, bound: `≥ ${show(least)}`, found: show(found), isMet: found >= least },
});

const inBytes = (bytes: number): string => `${bytes.toFixed(1)} bytes`;
const aSecond = (rate: number): string => `${Math.round(rate / 1000)} k/s`;

const ofBuilds = ({ builds }: SizeReport): Bound[] =>
  Object.entries(builds).flatMap(([kind, each]) => [
    atMost(
      `build from ${kind}, median`,
      median(each.map(({ time }) => time)),
      BUILD[kind as DatabaseKind],
      inMilliseconds,
    ),
    atMost(
      `event loop blocked during it`,
      Math.max(...each.map((one) => one.longestBlock)),
      LONGEST_BLOCK,
      inMilliseconds,
    ),
  ]);

const ofQuestions = ({ questions }: SizeReport): Bound[] => {
  const { collaborators, collaboratorsByName, chain } = questions;
  const ratios = Object.entries(collaboratorsByName.rivals).filter(([rival]) => rival !== 'graphology');
  return [
    atMost('collaborators, p50', collaborators.ours.p50, 0.5, inMilliseconds),
    atMost('collaborators, p99', collaborators.ours.p99, 10, inMilliseconds),
    ...ratios.map(([rival, { ratio }]) => atLeast(`collaborators, self-join on ${rival}`, ratio, LEAST_RATIO, inTimes)),
    atMost('shortest chain, p50', chain.ours.p50, 1, inMilliseconds),
    atMost('shortest chain, p99', chain.ours.p99, 20, inMilliseconds),
  ];
};

const ofChanges = ({ changes }: SizeReport): Bound[] =>
  Object.entries(changes).flatMap(([kind, places]) =>
    Object.entries(places).flatMap(([place, { added, ended }]) => [
      atMost(`added in the ${place} coalition, ${kind}, p50`, added.p50, CHANGE, inMilliseconds),
      atMost(`added in the ${place} coalition, ${kind}, p99`, added.p99, CHANGE, inMilliseconds),
      atMost(`ended in the ${place} coalition, ${kind}, p50`, ended.p50, CHANGE, inMilliseconds),
      atMost(`ended in the ${place} coalition, ${kind}, p99`, ended.p99, CHANGE, inMilliseconds),
    ]),
  );

const ofMeasures = ({ measures }: SizeReport): Bound[] => [
  ...Object.entries(MEASURES).map(([measure, most]) =>
    atMost(measure, measures.measures[measure as keyof typeof MEASURES]!.time, most, inMilliseconds),
  ),
  atMost('event loop blocked by measures', measures.longestBlock, LONGEST_BLOCK, inMilliseconds),
];

const ofExports = ({ exports }: SizeReport): Bound[] =>
  Object.entries(exports.formats).flatMap(([format, { rate, growth }]) => [
    atLeast(`export as ${format}`, rate, EXPORT_RATE, aSecond),
    atMost(`memory that grows with it`, growth, EXPORT_GROWTH, inMegabytes),
  ]);

/** All bounds; they are meant for a million memberships, and shown for fewer too. */
export const boundsOf = (report: SizeReport): Bound[] => [
  ...ofBuilds(report),
  atMost('graph, a membership', report.memory.graph / report.size.memberships, BYTES, inBytes),
  ...ofQuestions(report),
  ...ofChanges(report),
  ...ofMeasures(report),
  ...ofExports(report),
];
