/** The items one a line, with commas between them. */
export function* jsonList<Row>(rows: Iterable<Row>, text: (row: Row) => string): Generator<string> {
  let separator = '\n';
  for (const row of rows) {
    yield separator + text(row);
    separator = ',\n';
  }
  yield '\n';
}
