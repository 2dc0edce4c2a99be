import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../dist/src/main.js');

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const untilReady = async (base) => {
  for (let left = 120; left > 0; left--) {
    const answer = await fetch(`${base}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(500);
  }
  throw new Error('The server is not ready after a minute.');
};

/** Runs `work` with the address of a built server over the built-in documents, which is gone afterwards. */
export const withServer = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-server-'));
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'samverkan.db')}`,
    RATE_LIMIT: 'off',
  };
  const server = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const base = `http://localhost:${port}`;
    await untilReady(base);
    return await work(base);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  }
};
