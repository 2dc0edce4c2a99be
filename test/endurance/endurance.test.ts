import { rmSync } from 'node:fs';
import { backUpWhileWriting } from '../../scripts/endurance/backup';
import { countTogether } from '../../scripts/endurance/count';
import { cutAnswers } from '../../scripts/endurance/cut-answers';
import { takeDatabaseAway } from '../../scripts/endurance/outage';
import { type Report } from '../../scripts/endurance/report';
import { stopUnderLoad } from '../../scripts/endurance/terminate';
import { compileMain } from '../support/compile-main';

const onMariadb = process.env.TEST_DATABASE_URL ? it : it.skip;

/** The scenarios of `npm run endurance`, with few repetitions. */
describe('Nothing is lost', () => {
  let program: string;
  beforeAll(() => (program = compileMain()));
  afterAll(() => rmSync(program, { recursive: true }));

  const holds = async (running: Promise<Report>) => expect((await running).violations).toEqual([]);

  it('where four writers at two servers add to one number', () => holds(countTogether(program, 'sqlite', 5)), 180_000);

  it('where answers are cut off and asked for again', () => holds(cutAnswers(program, 'sqlite', 10)), 180_000);

  it('where a server is told to stop under load', () => holds(stopUnderLoad(program, 'sqlite', 2)), 180_000);

  onMariadb(
    'where the database refuses, resets, is silent or slow',
    () => holds(takeDatabaseAway(program, ['refuse', 'reset', 'silence', 'slow'])),
    180_000,
  );

  onMariadb(
    'where a backup of SQLite made while writing is restored into MariaDB',
    () => holds(backUpWhileWriting(program, ['sqlite', 'mariadb'], 1)),
    180_000,
  );
});
