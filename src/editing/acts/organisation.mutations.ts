import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { Organisation } from '../../directory/organisation.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { addActor, changeActor } from './actor';
import { OrganisationCreateInput, OrganisationUpdateInput } from './actor.input';
import { deleteMutation } from './delete';

const payload = payloadOf('Organisation', () => Organisation);

const create: Act<OrganisationCreateInput> = (draft, input) => {
  const { kind, classification } = input;
  return addActor(draft, ActorKind.ORGANISATION, input, { kind, classification });
};

const update: Act<OrganisationUpdateInput> = (draft, input) => {
  const { classification } = input;
  return changeActor(draft, ActorKind.ORGANISATION, input, { kind: needed('kind', input.kind), classification });
};

export const organisationMutations = [
  mutation({
    ...{ name: 'organisationCreate', description: 'Adds an organisation.', access: Role.ADMINISTRATOR },
    ...{ input: OrganisationCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'organisationUpdate', description: 'Corrects an organisation. For a new name see `actorRename`.' },
    ...{ access: Role.EDITOR, input: OrganisationUpdateInput, payload, act: update },
  }),
  deleteMutation('Organisation', 'an organisation', payload),
];
