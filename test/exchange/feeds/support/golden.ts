import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLDEN = join(__dirname, '../golden');

/** Compares with a file byte by byte. GOLDEN=write makes the files what the code makes now; git shows what that changed. */
export function expectGolden(file: string, text: string): void {
  const path = join(GOLDEN, file);
  if (process.env.GOLDEN === 'write') writeFileSync(path, text);
  expect(Buffer.from(text).equals(readFileSync(path))).toBe(true);
}
