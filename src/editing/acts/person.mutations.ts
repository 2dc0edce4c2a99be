import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Person } from '../../directory/person.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { addActor, changeActor } from './actor';
import { PersonCreateInput, PersonUpdateInput } from './actor.input';
import { deleteMutation } from './delete';

const payload = payloadOf('Person', () => Person);

const create: Act<PersonCreateInput> = (draft, input) => addActor(draft, ActorKind.PERSON, input);

const update: Act<PersonUpdateInput> = (draft, input) => changeActor(draft, ActorKind.PERSON, input);

export const personMutations = [
  mutation({
    ...{ name: 'personCreate', description: 'Adds a person.', access: Role.ADMINISTRATOR },
    ...{ input: PersonCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'personUpdate', description: 'Corrects a person. For a new name see `actorRename`.' },
    ...{ access: Role.EDITOR, input: PersonUpdateInput, payload, act: update },
  }),
  deleteMutation('Person', 'a person', payload),
];
