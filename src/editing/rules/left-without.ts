import { type Changes } from '../changes';
import { type Draft } from '../draft';
import { type Row } from '../row';
import { type State } from '../state';
import { type UserError, UserErrorCode } from '../user-error';

const isBorne = (state: State, id: string): boolean =>
  state.citationsOf(id).some(({ values }) => values.field === null);

const touchedRows = ({ changed, removed }: Changes, type: Row['type']): Row[] =>
  [...removed, ...changed.map(({ before }) => before)].filter((row) => row.type === type);

/** Facts that would lose the last source that bears them, and actors that would lose their last name. */
export const leftWithout = ({ before, after }: Draft, changes: Changes): UserError[] => {
  const subjects = new Set(touchedRows(changes, 'Citation').map(({ values }) => values.subjectId as string));
  const uncited = [...subjects].filter((id) => after.rows.has(id) && isBorne(before, id) && !isBorne(after, id));
  const owners = new Set(touchedRows(changes, 'ActorName').map(({ values }) => values.actorId as string));
  const named = new Set(
    [...after.rows.values()].flatMap(({ type, values }) => (type === 'ActorName' ? [values.actorId] : [])),
  );
  const nameless = [...owners].filter((id) => after.rows.has(id) && !named.has(id));
  return [
    ...(uncited.length > 0
      ? [
          {
            code: UserErrorCode.UNCITED,
            message: `Facts need a source, and ${uncited.length} would have none: give them another first.`,
            path: ['input', 'id'],
          },
        ]
      : []),
    ...(nameless.length > 0
      ? [
          {
            code: UserErrorCode.CONTRADICTION,
            message: 'An actor needs a name: give it another first.',
            path: ['input', 'id'],
          },
        ]
      : []),
  ];
};
