import { Role } from '../../access/role';
import { ActorName } from '../../directory/actor-name.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { ActorNameCreateInput, ActorNameUpdateInput } from './actor-name.input';
import { addName, nameText } from './actor-name';
import { deleteMutation } from './delete';
import { endMutation } from './end';
import { changeFact, givenPeriod } from './fact';

const payload = payloadOf('ActorName', () => ActorName);

const create: Act<ActorNameCreateInput> = async (draft, input) =>
  addName(draft, (await referencedActor(draft, input.actor, 'actor')).id, input, input);

const update: Act<ActorNameUpdateInput> = (draft, input) =>
  changeFact(draft, 'ActorName', input, () => ({
    ...nameText(needed('text', input.text)),
    ...{ language: needed('language', input.language), kind: needed('kind', input.kind) },
    ...givenPeriod(input.period),
  }));

export const actorNameMutations = [
  mutation({
    ...{ name: 'actorNameCreate', description: 'Adds a name to an actor.', access: Role.EDITOR },
    ...{ input: ActorNameCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'actorNameUpdate', description: 'Corrects a name. For a new name see `actorRename`.' },
    ...{ access: Role.EDITOR, input: ActorNameUpdateInput, payload, act: update },
  }),
  endMutation('ActorName', 'a name', payload),
  deleteMutation('ActorName', 'a name', payload),
];
