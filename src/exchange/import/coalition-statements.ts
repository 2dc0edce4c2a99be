import { type LocalText } from '../../shared/language';
import { ActorKind } from '../../directory/actor-kind';
import { type Statements } from './statements';
import { maybeTextValues, periodValues, textValues, whenValues } from '../../editing/values';

const main = ({ sv, en }: LocalText) => sv ?? en;

/** Who is in coalitions, what they are for, what they refer to, and what they do. */
export function coalitionStatements(statements: Statements): void {
  const { memberships, purposes, mandates, activities } = statements.seed;
  const listed = (list: string, coalition: string) => ({
    coalitionId: statements.id('actor', coalition),
    position: statements.count(`${list} of ${coalition}`),
  });

  for (const membership of memberships) {
    const { coalition, member, onBehalfOf, roles, label, period } = membership;
    statements.add('Membership', statements.keyed('Membership', coalition, member, onBehalfOf), membership, () => ({
      ...{ coalitionId: statements.id('actor', coalition), coalitionKind: ActorKind.COALITION },
      ...{ memberId: statements.id('actor', member), onBehalfOfId: statements.id('actor', onBehalfOf) },
      ...{ roles: roles.join(','), label, ...periodValues(period) },
    }));
  }
  for (const purpose of purposes) {
    const { coalition, kind, text } = purpose;
    statements.add('Purpose', statements.keyed('Purpose', coalition, kind, main(text)), purpose, () => ({
      ...{ ...listed('purposes', coalition), kind, ...textValues('text', text) },
    }));
  }
  for (const mandate of mandates) {
    const { coalition, kind, title, description, target, actor, period } = mandate;
    statements.add('Mandate', statements.keyed('Mandate', coalition, kind, main(title)), mandate, () => ({
      ...{ ...listed('mandates', coalition), kind, ...textValues('title', title) },
      ...{ ...maybeTextValues('description', description), ...maybeTextValues('target', target) },
      ...{ actorId: statements.id('actor', actor), ...periodValues(period) },
    }));
  }
  for (const activity of activities) {
    const { coalition, name, description, state, starts } = activity;
    statements.add('Activity', statements.keyed('Activity', coalition, main(name)), activity, () => ({
      ...{ ...listed('activities', coalition), ...textValues('name', name) },
      ...{ ...maybeTextValues('description', description), state, ...whenValues(starts) },
    }));
  }
}
