import { table } from '../network/table';
import { type Cold } from './cold';
import { type Compared } from './compare';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const whole = (number: number) => Math.round(number).toLocaleString('en');
const verdict = (isMet: boolean) => (isMet ? 'met' : 'MISSED');

export const comparedText = (all: readonly Compared[]): string =>
  table(
    ['answer', 'bytes', 'ours/s', 'bare/s', 'ratio', 'ours µs', 'bare µs', 'by processor', 'wanted', ''],
    all.map(({ scenario, bytes, ours, bare, ratio, cpuRatio, bound }) => [
      ...[scenario, whole(bytes), whole(ours.perSecond), whole(bare.perSecond), percent(ratio)],
      ...[ours.cpu.toFixed(1), bare.cpu.toFixed(1), percent(cpuRatio)],
      ...[`≥ ${percent(bound)}`, verdict(ratio >= bound)],
    ]),
  );

export const coldText = (all: readonly Cold[]): string =>
  table(
    ['fresh feed', 'coding', 'events', 'first ms', 'median ms', 'max ms', 'processor ms', 'wanted', ''],
    all.map(({ database, coding, events, first, median, max, cpu, bound }) => [
      ...[database, coding, whole(events), first.toFixed(1), median.toFixed(1), max.toFixed(1), cpu.toFixed(1)],
      ...[`≤ ${bound} ms`, verdict(median <= bound)],
    ]),
  );
