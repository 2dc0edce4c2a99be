import { boundsOf } from './bounds';
import { inMegabytes, inMilliseconds, inTimes } from './figures';
import { type Measure } from '../../../src/network/network-question';
import { QUESTIONS, type QuestionName } from './question';
import { type Rival, type RivalSpread, type SizeReport } from './report';
import { table } from './table';

const RIVALS: Record<Rival, string> = { sqlite: 'SQL on SQLite', mariadb: 'SQL on MariaDB', graphology: 'graphology' };

const rivalCells = (spread: RivalSpread | undefined): string[] => {
  if (!spread) return ['–', '–', '–'];
  const brokenOff =
    spread.brokenOff > 0 ? ` (${spread.brokenOff} of ${spread.count} too long)` : ` (of ${spread.count})`;
  return [inMilliseconds(spread.p50) + brokenOff, inMilliseconds(spread.p99), inTimes(spread.ratio)];
};

const questionsTable = ({ questions }: SizeReport): string => {
  const rivals = Object.keys(RIVALS) as Rival[];
  const heads = rivals.flatMap((rival) => [`${RIVALS[rival]} p50`, 'p99', 'ratio']);
  return table(
    ['question', 'graph p50', 'p99', ...heads],
    (Object.entries(questions) as [QuestionName, SizeReport['questions'][QuestionName]][]).map(([name, each]) => [
      ...[QUESTIONS[name], inMilliseconds(each.ours.p50), inMilliseconds(each.ours.p99)],
      ...rivals.flatMap((rival) => rivalCells(each.rivals[rival])),
    ]),
  );
};

const measuresTable = ({ measures, graphologyMeasures }: SizeReport): string =>
  table(
    ['measure', 'in the thread', 'asked again', 'graphology', 'ratio'],
    Object.entries(measures.measures).map(([measure, { time, again }]) => {
      const theirs = graphologyMeasures?.times[measure as Measure];
      const cells = theirs === undefined ? ['–', '–'] : [inMilliseconds(theirs), inTimes(theirs / time)];
      return [measure, inMilliseconds(time), inMilliseconds(again), ...cells];
    }),
  );

const changesTable = ({ changes }: SizeReport): string =>
  table(
    ['change seen', 'coalition', 'added p50', 'p99', 'ended p50', 'p99', 'read anew'],
    Object.entries(changes).flatMap(([kind, places]) =>
      Object.entries(places).map(([place, { added, ended, readAnew }]) => [
        ...[kind, place, ...[added.p50, added.p99, ended.p50, ended.p99].map(inMilliseconds), String(readAnew)],
      ]),
    ),
  );

const exportsTable = ({ exports }: SizeReport): string =>
  table(
    ['export', 'time', 'size', 'rows a second', 'memory grows by'],
    Object.entries(exports.formats).map(([format, { time, size, rate, growth }]) => [
      ...[format, inMilliseconds(time), inMegabytes(size), Math.round(rate).toLocaleString('en'), inMegabytes(growth)],
    ]),
  );

const comparedLine = ({ questions }: SizeReport): string => {
  const each = (Object.entries(questions) as [QuestionName, SizeReport['questions'][QuestionName]][]).map(
    ([name, { checked }]) =>
      `${name} ${Object.entries(checked)
        .map(([rival, count]) => `${rival} ${count}`)
        .join(', ')}`,
  );
  return `answers found the same as the graph's: ${each.join('; ')}`;
};

const facts = ({
  size,
  loadTimes,
  builds,
  idleBlock,
  memory,
  graphology,
  measures,
  graphologyMeasures,
}: SizeReport): string[] => [
  ...Object.entries(loadTimes).map(
    ([kind, time]) => `loaded into ${kind}: ${time === null ? 'kept from before' : inMilliseconds(time)}`,
  ),
  ...Object.entries(builds).map(
    ([kind, each]) =>
      `built from ${kind}: ${each.map(({ time }) => inMilliseconds(time)).join(', ')}; event loop blocked at most ${each.map(({ longestBlock }) => inMilliseconds(longestBlock)).join(', ')}`,
  ),
  `event loop blocked while nothing is done: ${inMilliseconds(idleBlock)}`,
  `a membership: graph ${(memory.graph / size.memberships).toFixed(1)} bytes, with room ${(memory.graphReserved / size.memberships).toFixed(1)}; whole register with room ${(memory.registerReserved / size.memberships).toFixed(1)}; process ${inMegabytes(memory.resident)}`,
  graphology
    ? `graphology: built in ${inMilliseconds(graphology.time)}, ${(graphology.bytes / size.memberships).toFixed(0)} bytes a membership`
    : 'graphology: its graph does not fit in the heap',
  `measured network: ${measures.nodeCount} nodes, ${measures.edgeCount} edges, chosen in ${inMilliseconds(measures.select)}; betweenness from ${measures.sampleSizes.betweenness ?? 'all'} sources, closeness from ${measures.sampleSizes.closeness ?? 'all'}; ${measures.componentCount} components; ${measures.communityCount} communities, modularity ${measures.modularity.toFixed(4)}${graphologyMeasures ? ` (graphology ${graphologyMeasures.communityCount}, ${graphologyMeasures.modularity.toFixed(4)})` : ''}`,
];

/** The tables of one size. */
export const reportText = (report: SizeReport): string =>
  [
    `\n${report.size.name}: ${report.size.memberships} memberships, ${report.size.actors} actors, ${report.size.coalitions} coalitions`,
    [...facts(report), comparedLine(report)].join('\n'),
    questionsTable(report),
    measuresTable(report),
    changesTable(report),
    exportsTable(report),
    table(
      ['wanted at 1M', 'bound', 'found', ''],
      boundsOf(report).map(({ what, bound, found, isMet }) => [what, bound, found, isMet ? 'met' : 'not met']),
    ),
  ].join('\n\n');
