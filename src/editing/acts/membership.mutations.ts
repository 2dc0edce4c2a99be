import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { type MembershipRole } from '../../directory/membership-role';
import { Membership } from '../../directory/membership.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { maybeActor, referencedActor } from '../referenced';
import { refused } from '../user-error';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { addFact, changeFact, givenPeriod } from './fact';
import { MembershipCreateInput, MembershipUpdateInput } from './membership.input';

const payload = payloadOf('Membership', () => Membership);

const rolesText = (roles: readonly MembershipRole[]): string => {
  if (roles.length === 0) throw refused('INVALID', 'Expected at least one role, got none.', 'roles');
  return [...new Set(roles)].join(',');
};

const create: Act<MembershipCreateInput> = async (draft, input) => {
  const coalition = await referencedActor(draft, input.coalition, 'coalition', [ActorKind.COALITION]);
  const member = await referencedActor(draft, input.member, 'member');
  const values = {
    ...{ coalitionId: coalition.id, coalitionKind: ActorKind.COALITION, memberId: member.id },
    onBehalfOfId: await maybeActor(draft, input.onBehalfOf, 'onBehalfOf'),
    ...{ roles: rolesText(input.roles), label: input.label, ...givenPeriod(input.period ?? null) },
  };
  return addFact(draft, 'Membership', values, input);
};

const update: Act<MembershipUpdateInput> = (draft, input) =>
  changeFact(draft, 'Membership', input, async () => {
    const roles = needed('roles', input.roles);
    return {
      onBehalfOfId: await maybeActor(draft, input.onBehalfOf, 'onBehalfOf'),
      ...{ roles: roles && rolesText(roles), label: input.label, ...givenPeriod(input.period) },
    };
  });

export const membershipMutations = [
  mutation({
    ...{ name: 'membershipCreate', description: 'Adds an actor to a coalition.', access: Role.EDITOR },
    ...{ input: MembershipCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'membershipUpdate', description: 'Corrects a membership.', access: Role.EDITOR },
    ...{ input: MembershipUpdateInput, payload, act: update },
  }),
  endMutation('Membership', 'a membership', payload),
  deleteMutation('Membership', 'a membership', payload),
];
