import { NameKind } from '../../directory/name-kind';
import { groupsOf } from './groups';
import { type Rule } from './rule';

/** In each language an actor goes by one name. */
export const secondOfficialNames: Rule = (state) =>
  groupsOf(state, 'ActorName', ({ values }) =>
    values.kind === NameKind.OFFICIAL && values.period === null ? `${values.actorId} ${values.language}` : null,
  ).map((rows) => ({
    ...{ rows, field: 'kind' },
    message: ({ values }) => `it has the official name "${values.text}" already: give one a period or another kind`,
  }));
