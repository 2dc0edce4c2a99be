/** A class, whatever it is made of. */
export type ClassReference = abstract new (...args: never[]) => object;
