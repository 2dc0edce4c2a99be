import { type EntityManager } from 'typeorm';
import { type Row } from './row';
import { tableOf } from './table';
import { Refused, UserErrorCode } from './user-error';

/** Rows that are to be changed, by id, each with the version that it must still have. */
export type Claims = ReadonlyMap<string, { row: Row; version: number }>;

export const NO_CLAIMS: Claims = new Map();

const stale = (version: number, current: number): Refused =>
  new Refused([
    {
      code: UserErrorCode.CONFLICT,
      message:
        version === 0
          ? `Expected the version that was read, got none: it is ${current} now. Read it again.`
          : `It was changed meanwhile: expected version ${version}, it is ${current} now. Read it again.`,
      path: ['input', 'expectedVersion'],
      currentVersion: current,
    },
  ]);

/**
 * Compares and swaps the version of each row in one statement, so that of two writers who read the same version one is refused.
 * @param raise by how much: 0 where nothing is to be otherwise, and whoever has read the row has read it as it stays
 */
export const claimVersions = async (manager: EntityManager, claims: Claims, raise: 0 | 1): Promise<void> => {
  for (const { row, version } of claims.values()) {
    const { name } = tableOf(manager, row.type);
    const swap = `update ${name} set version = version + ${raise} where id = ? and version = ?`;
    const { affected } = await manager.queryRunner!.query(swap, [row.id, version], true);
    if (affected === 1) continue;
    const [found] = await manager.query(`select version as version from ${name} where id = ?`, [row.id]);
    throw stale(version, Number(found?.version ?? 0));
  }
};
