import { type FieldNode, Kind, type ValueNode } from 'graphql';

/** How many items a list may hold: a number, or what a variable says. */
export type Size = number | { variable: string; usual: number };

/** Beyond the largest page that there is; a larger one is refused when it is asked for. */
const MOST = 10_000;

/** The arguments that say how many items a list has: by a number, or by having as many themselves. */
const SIZES = new Set(['first', 'last', 'ids', 'representations']);

/** A page of no size, or of a size that there is not, has no items. */
const sizeOf = (value: number, usual: number): number => {
  if (!Number.isInteger(value)) return usual;
  return value < 0 || value > MOST ? 0 : value;
};

const sizeIn = (value: ValueNode, usual: number): Size => {
  if (value.kind === Kind.INT) return sizeOf(Number(value.value), usual);
  if (value.kind === Kind.LIST) return value.values.length;
  return value.kind === Kind.VARIABLE ? { variable: value.name.value, usual } : usual;
};

/** Whether an argument of this name says how many items a list has. */
export const isSize = (name: string): boolean => SIZES.has(name);

/** How many items a list may give by its arguments; the greatest of several holds. */
export const pageSizes = (field: FieldNode, usual: number): Size[] => {
  const sizes = (field.arguments ?? []).filter(({ name }) => isSize(name.value));
  return sizes.length > 0 ? sizes.map(({ value }) => sizeIn(value, usual)) : [usual];
};

/** A size with the values of a request. */
export const sizeWith = (size: Size, variables: Record<string, unknown>): number => {
  if (typeof size === 'number') return size;
  const value = variables[size.variable];
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? sizeOf(value, size.usual) : size.usual;
};
