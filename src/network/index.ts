/** What the network gives to the schema. */
export const networkResolvers: (abstract new (...args: never[]) => object)[] = [];

/** The types that the network declares. */
export const networkTypes: (abstract new (...args: never[]) => object)[] = [];
