/** Errors of the connection, not of the statement, beside those that mysql2 marks as fatal. */
const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CONNECTION_KILLED',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
]);

interface Failure {
  code?: string;
  errno?: number;
  fatal?: boolean;
  /** Where TypeORM keeps what the driver threw. */
  driverError?: Failure;
}

const isSo = (error: unknown, test: (failure: Failure) => boolean): boolean => {
  const failure = (error ?? {}) as Failure;
  return test(failure) || (failure.driverError !== undefined && test(failure.driverError));
};

/** Whether a statement failed since the database does not answer; of a write nobody knows then whether it was made. */
export const isLost = (error: unknown): boolean =>
  isSo(error, ({ code = '', fatal }) => fatal === true || LOST.has(code));

/** Whether the whole transaction may succeed when it is run again: deadlock, lock wait, a write set refused by the cluster, a file that is locked. */
export const isToBeRetried = (error: unknown): boolean =>
  isSo(error, ({ code = '', errno }) => errno === 1213 || errno === 1205 || code.startsWith('SQLITE_BUSY'));
