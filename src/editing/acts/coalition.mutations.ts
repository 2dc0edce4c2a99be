import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Coalition } from '../../directory/coalition.entity';
import { MembershipRole } from '../../directory/membership-role';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { refused } from '../user-error';
import { addActor, changeActor } from './actor';
import { CoalitionCreateInput, CoalitionUpdateInput } from './actor.input';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { addFact, givenPeriod } from './fact';

const payload = payloadOf('Coalition', () => Coalition);

const MOST_MEMBERS = 1_000_000;

const factsOf = ({ period, statedMemberCount }: CoalitionCreateInput | CoalitionUpdateInput) => {
  if (statedMemberCount != null && (statedMemberCount < 0 || statedMemberCount > MOST_MEMBERS))
    throw refused(
      'INVALID',
      `Expected a number from 0 to ${MOST_MEMBERS}, got ${statedMemberCount}.`,
      'statedMemberCount',
    );
  return { statedMemberCount, ...givenPeriod(period) };
};

const create: Act<CoalitionCreateInput> = async (draft, input) => {
  const { kind, conveners } = input;
  const target = await addActor(draft, ActorKind.COALITION, input, { kind, ...factsOf(input) });
  for (const [index, ref] of conveners.entries()) {
    const { id: memberId } = await referencedActor(draft, ref, `conveners.${index}`);
    const coalition = { coalitionId: target.id, coalitionKind: ActorKind.COALITION };
    const member = { memberId, onBehalfOfId: null, roles: MembershipRole.CONVENER, label: null };
    await addFact(draft, 'Membership', { ...coalition, ...member, ...givenPeriod(null) }, input);
  }
  return target;
};

const update: Act<CoalitionUpdateInput> = (draft, input) =>
  changeActor(draft, ActorKind.COALITION, input, { kind: needed('kind', input.kind), ...factsOf(input) });

export const coalitionMutations = [
  mutation({
    ...{ name: 'coalitionCreate', description: 'Adds a coalition, with those who convene it.', access: Role.EDITOR },
    ...{ input: CoalitionCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'coalitionUpdate', description: 'Corrects a coalition. For a new name see `actorRename`.' },
    ...{ access: Role.EDITOR, input: CoalitionUpdateInput, payload, act: update },
  }),
  endMutation('Coalition', 'a coalition', payload),
  deleteMutation('Coalition', 'a coalition', payload),
];
