import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { type DataSource } from 'typeorm';
import { Role } from '../../src/access/role';
import { type Viewer } from '../../src/access/viewer';
import { readSnapshot, type Snapshot } from '../../src/network/snapshot';
import { type WriteTransaction } from '../../src/editing/run-acts';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute } from '../../src/server/executor';
import { type MutationParts } from '../../src/server/mutations';
import { type Database } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { type Api, buildApi } from '../../src/server/schema';
import { writeTransaction } from '../../src/server/write-transaction';
import { type Answer } from './query';
import { TEST_PARTS } from './test-parts';

/** For servers that are only read. */
export const NO_MUTATIONS: MutationParts = {
  acts: new Map(),
  write: () => Promise.reject(new Error('This server is only read.')),
  settle: async () => undefined,
  contextAfter: () => {
    throw new Error('This server is only read.');
  },
};

export const ADMINISTRATOR: Viewer = {
  accountId: '01900000-0000-7000-8000-000000000001',
  name: 'Ada Administrator',
  role: Role.ADMINISTRATOR,
  actorIds: new Set(),
};

let api: Api | undefined;

/** One a database, as a server has it. */
const transactions = new WeakMap<DataSource, WriteTransaction>();

const transactionOf = (dataSource: DataSource): WriteTransaction => {
  const known = transactions.get(dataSource) ?? writeTransaction(dataSource);
  transactions.set(dataSource, known);
  return known;
};

/** Runs an operation on the real schema, as the administrator unless said, and answers as a server that has this database alone. */
export const mutate = async (
  database: Pick<Database, 'dataSource' | 'reader'>,
  source: string,
  { viewer = ADMINISTRATOR, variables }: { viewer?: Viewer; variables?: Record<string, unknown> } = {},
): Promise<Omit<Answer, 'statements'>> => {
  api ??= buildApi();
  const document = parse(source);
  const invalid = validate(api.schema, document);
  if (invalid.length > 0) throw invalid[0];
  const keeper = { current: (await readSnapshot(database.reader)) as Snapshot };
  const contexts = contextMaker({ ...TEST_PARTS, reader: database.reader, keeper });
  const execute = createExecute(api.schema, new CompiledDocuments(api.schema), {
    acts: api.acts,
    write: transactionOf(database.dataSource),
    settle: async () => void (keeper.current = await readSnapshot(database.reader)),
    contextAfter: contexts,
  });
  const { data, errors } = await execute({ document, variables, text: source }, contexts(viewer));
  return {
    data: data && JSON.parse(JSON.stringify(data)),
    errors: (errors ?? []).map(({ message, extensions }) => ({ code: extensions.code, message })),
  };
};
