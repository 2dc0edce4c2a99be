import 'reflect-metadata';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Report } from './report';
import { SCENARIOS } from './scenarios';
import { reportText } from './report-text';

const USAGE = `Usage: npm run endurance -- [--quick] [NAME …]
Names: ${[...SCENARIOS.keys()].join(', ')}; all without one. MariaDB is at BENCH_DATABASE_URL, mysql://root@127.0.0.1:3306 unless said.`;

/** The built program. */
const program = join(__dirname, '..', '..', 'src');

const run = async (): Promise<void> => {
  const options = { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.filter((name) => !SCENARIOS.has(name));
  if (values.help || unknown.length > 0) {
    console.error(unknown.length > 0 ? `Unknown: ${unknown.join(', ')}\n${USAGE}` : USAGE);
    process.exit(unknown.length > 0 ? 1 : 0);
  }
  const reports: Report[] = [];
  for (const name of positionals.length > 0 ? positionals : SCENARIOS.keys()) {
    const report = await SCENARIOS.get(name)!(program, values.quick);
    console.log(reportText(report));
    reports.push(report);
  }
  process.exit(reports.some(({ violations }) => violations.length > 0) ? 1 : 0);
};

void run();
