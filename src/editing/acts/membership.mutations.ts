import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { type MembershipRole } from '../../directory/membership-role';
import { Membership } from '../../directory/membership.entity';
import { type Act } from '../act';
import { cite, citeNew } from '../cite';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { readTime } from '../read-time';
import { maybeActor, referencedActor, rowOfId } from '../referenced';
import { refused } from '../user-error';
import { periodValues } from '../values';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { MembershipCreateInput, MembershipUpdateInput } from './membership.input';

const payload = payloadOf('Membership', () => Membership);

const rolesText = (roles: readonly MembershipRole[]): string => {
  if (roles.length === 0) throw refused('INVALID', 'Expected at least one role, got none.', 'roles');
  return [...new Set(roles)].join(',');
};

const create: Act<MembershipCreateInput> = async (draft, input) => {
  const coalition = await referencedActor(draft, input.coalition, 'coalition', [ActorKind.COALITION]);
  const member = await referencedActor(draft, input.member, 'member');
  const row = draft.add('Membership', {
    ...{ coalitionId: coalition.id, coalitionKind: ActorKind.COALITION, memberId: member.id },
    onBehalfOfId: (await maybeActor(draft, input.onBehalfOf, 'onBehalfOf')) ?? null,
    ...{ roles: rolesText(input.roles), label: input.label ?? null },
    ...readTime('period', () => periodValues(input.period ?? null)),
  });
  await citeNew(draft, row, input.citations);
  return { type: 'Membership', id: row.id };
};

const update: Act<MembershipUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Membership', input.id);
  const { roles, period } = input;
  if (roles === null) throw refused('INVALID', 'Expected at least one role, got none.', 'roles');
  const changes = {
    onBehalfOfId: await maybeActor(draft, input.onBehalfOf, 'onBehalfOf'),
    roles: roles && rolesText(roles),
    label: input.label,
    ...(period === undefined ? {} : readTime('period', () => periodValues(period))),
  };
  draft.change(row, changes, input.expectedVersion);
  await cite(draft, row, input.citations);
  return { type: 'Membership', id: row.id };
};

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
