import { Coalition } from '../../src/directory/coalition.entity';
import { Membership } from '../../src/directory/membership.entity';
import { Theme } from '../../src/directory/theme.entity';
import { columnsOf } from '../../src/shared/columns-of';

const listed = (columns: string) => columns.split(', ').sort();

describe('The columns of an entity', () => {
  it('are named as its properties, those that it inherits too', () => {
    expect(listed(columnsOf(Theme, 't'))).toEqual([
      't.broader_id as broaderId',
      't.created_at as createdAt',
      't.definition as definition',
      't.definition_en as definitionEn',
      't.id as id',
      't.name as name',
      't.name_en as nameEn',
      't.name_key as nameKey',
      't.slug as slug',
      't.updated_at as updatedAt',
      't.version as version',
    ]);
  });

  it('are each given once, through three classes', () => {
    const names = listed(columnsOf(Coalition, 'c')).map((column) => column.split(' as ')[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['id', 'slug', 'actorKind', 'kind', 'statedMemberCount', 'period']));
  });

  it.each([
    ['m', 'm.id as id, m.member_id as memberId'],
    ['x', 'x.id as id, x.member_id as memberId'],
  ])('are only those asked for, under the alias %s', (alias, columns) => {
    expect(listed(columnsOf(Membership, alias, ['memberId', 'id'])).join(', ')).toBe(columns);
    expect(listed(columnsOf(Membership, alias, ['id', 'memberId'])).join(', ')).toBe(columns);
  });
});
