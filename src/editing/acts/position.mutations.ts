import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Position } from '../../directory/position.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { addFact, changeFact, givenPeriod } from './fact';
import { PositionCreateInput, PositionUpdateInput } from './position.input';

const payload = payloadOf('Position', () => Position);

const create: Act<PositionCreateInput> = async (draft, input) => {
  const person = await referencedActor(draft, input.person, 'person', [ActorKind.PERSON]);
  const organisation = await referencedActor(draft, input.organisation, 'organisation', [ActorKind.ORGANISATION]);
  const ends = { personId: person.id, organisationId: organisation.id };
  const values = { ...ends, title: input.title ?? null, ...givenPeriod(input.period ?? null) };
  return addFact(draft, 'Position', values, input);
};

const update: Act<PositionUpdateInput> = (draft, input) =>
  changeFact(draft, 'Position', input, () => ({ title: input.title, ...givenPeriod(input.period) }));

export const positionMutations = [
  mutation({
    ...{ name: 'positionCreate', description: 'Adds a post of a person at an organisation.', access: Role.EDITOR },
    ...{ input: PositionCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'positionUpdate', description: 'Corrects a post.', access: Role.EDITOR },
    ...{ input: PositionUpdateInput, payload, act: update },
  }),
  endMutation('Position', 'a post', payload),
  deleteMutation('Position', 'a post', payload),
];
