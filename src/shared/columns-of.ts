import { getMetadataArgsStorage } from 'typeorm';

const lineage = (entity: object): object[] =>
  entity === Function.prototype ? [] : [entity, ...lineage(Object.getPrototypeOf(entity))];

const lists = new Map<object, Map<string, string>>();

const build = (entity: object, alias: string, only?: string[]): string =>
  getMetadataArgsStorage()
    .filterColumns(lineage(entity) as never[])
    .filter(({ propertyName }) => !only || only.includes(propertyName))
    .map(({ propertyName, options }) => `${alias}.${options.name ?? propertyName} as ${propertyName}`)
    .join(', ');

/** The select list of an entity's columns, named as its properties: `m.member_id as memberId, …`. All of them, or those named. */
export const columnsOf = <Row>(entity: { prototype: Row }, alias: string, only?: (keyof Row & string)[]): string => {
  const known = lists.get(entity) ?? new Map<string, string>();
  lists.set(entity, known);
  const key = only ? `${alias} ${only.join(' ')}` : alias;
  if (!known.has(key)) known.set(key, build(entity, alias, only));
  return known.get(key)!;
};
