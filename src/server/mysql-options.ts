/** How MariaDB and MySQL are spoken to: text as UTF-8, times in UTC, BIGINT and DECIMAL as numbers. Milliseconds. */
export const mysqlOptions = {
  charset: 'utf8mb4',
  timezone: 'Z',
  connectTimeout: 4000,
  supportBigNumbers: true,
  bigNumberStrings: false,
  decimalNumbers: true,
};
