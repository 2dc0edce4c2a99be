import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportHistory } from '../../../src/exchange/history/history-command';
import { historyLines } from '../../../src/exchange/history/history-lines';
import { cited, describeEditing, globalIdOf } from '../../support/editing-world';

describeEditing(({ world, act, database }) => {
  it('writes every change with its values, without those of contacts', async () => {
    const made = world();
    await made.source('list', '2026-01-01');
    await made.coalition('network');
    await made.event('meeting', 'network', '2027-01');
    const id = globalIdOf('Event', 'meeting');
    await act(`eventCancel(input: { id: "${id}", expectedVersion: 1, ${cited('list')} }) { userErrors { code } }`);
    await database().dataSource.query("update history_entries set is_private = 1 where row_type = 'Citation'");
    const directory = await mkdtemp(join(tmpdir(), 'samverkan-'));
    const out = join(directory, 'history.jsonl');
    expect(await exportHistory(database().reader, ['--out', out])).toBe(`${out}: 1 changes`);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ epoch: 1, number: 1, at: '2026-11-22T12:00:00.000Z', by: 'Ada Administrator', act: 'eventCancel' },
        ...{ kind: 'CHANGED', type: 'Event', id, before: { status: 'CONFIRMED' }, after: { status: 'CANCELLED' } },
        erasedAt: null,
      },
    ]);
    await rm(directory, { recursive: true });
  });

  it('walks through more than it reads at once, each change once', async () => {
    const { dataSource, reader } = database();
    const row = (epoch: number, number: number) => `(${epoch}, ${number}, 0, 'a', 'import', 'ADDED', 'Event', 'x', 0)`;
    const rows = Array.from({ length: 2_500 }, (_, i) => row(2 + Math.floor(i / 700), i % 700));
    const columns = 'epoch, number, happened_at, account_name, act, kind, row_type, row_id, is_private';
    await dataSource.query(`insert into history_entries (${columns}) values ${rows.join(', ')}`);
    const places: string[] = [];
    for await (const line of historyLines(reader)) {
      const { epoch, number } = JSON.parse(line);
      if (epoch > 1) places.push(`${epoch} ${number}`);
    }
    expect(places).toHaveLength(2_500);
    expect(new Set(places).size).toBe(2_500);
  });
});
