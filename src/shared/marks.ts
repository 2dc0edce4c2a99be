/** The placeholders of a list of values in SQL. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
