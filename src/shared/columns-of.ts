import { getMetadataArgsStorage } from 'typeorm';

const lineage = (entity: object): object[] =>
  entity === Function.prototype ? [] : [entity, ...lineage(Object.getPrototypeOf(entity))];

/** The select list of an entity's columns, named as its properties: `m.member_id as memberId, …`. All of them, or those named. */
export const columnsOf = <Row>(entity: { prototype: Row }, alias: string, only?: (keyof Row & string)[]): string =>
  getMetadataArgsStorage()
    .filterColumns(lineage(entity) as never[])
    .filter(({ propertyName }) => !only || only.includes(propertyName as never))
    .map(({ propertyName, options }) => `${alias}.${options.name ?? propertyName} as ${propertyName}`)
    .join(', ');
