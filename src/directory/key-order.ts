import { type OrderTerm } from '../shared/list-source';
import { OrderDirection } from '../shared/order-direction';

/** The order of a list by its sort key, then by id; ascending unless said. */
export const keyOrder = <Row extends { id: string }>(
  sql: string,
  value: (row: Row) => string,
  direction?: OrderDirection,
): OrderTerm<Row>[] => {
  const descending = direction === OrderDirection.DESC;
  return [
    { sql, descending, value, type: 'string' },
    { sql: 't.id', descending, value: (row) => row.id, type: 'string' },
  ];
};
