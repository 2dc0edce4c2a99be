/** A query of GraphQL with its variables. */
export interface AskedQuery {
  text: string;
  variables: Readonly<Record<string, unknown>>;
}

/** The address that opens GraphiQL with a query, as GraphiQL itself writes it. */
export const graphiqlAddress = (base: string, { text, variables }: AskedQuery): string => {
  const params = new URLSearchParams({ query: text });
  const given = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  if (given.length > 0) params.set('variables', JSON.stringify(Object.fromEntries(given), null, 2));
  return `${base}/graphql?${params}`;
};
