import { spawnSync } from 'node:child_process';

type Run = <Answer>(program: string, input: unknown) => Answer;

/** Tests that ask python3-icalendar, of the Python that ICALENDAR_PYTHON names. Without it they are skipped, and their name says why. */
export function describeWithIcalendar(name: string, tests: (run: Run) => void): void {
  const python = process.env.ICALENDAR_PYTHON;
  if (!python) {
    const reason = 'skipped: ICALENDAR_PYTHON does not name a Python that has icalendar';
    process.stderr.write(`${name}: ${reason}\n`);
    describe.skip(`${name} (${reason})`, () => tests(() => undefined as never));
    return;
  }
  describe(name, () =>
    tests((program, input) => {
      const { stdout, stderr, status } = spawnSync(python, ['-c', program], {
        input: JSON.stringify(input),
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    }),
  );
}
