import { Role } from '../../access/role';
import { Identifier } from '../../directory/identifier.entity';
import { type Act } from '../act';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';
import { deleteMutation } from './delete';
import { addFact, changeFact } from './fact';
import { identifierValues } from './identifier';
import { IdentifierCreateInput, IdentifierUpdateInput } from './identifier.input';

const payload = payloadOf('Identifier', () => Identifier);

const create: Act<IdentifierCreateInput> = async (draft, input) => {
  const actor = await referencedActor(draft, input.actor, 'actor');
  const values = { actorId: actor.id, ...(await identifierValues(draft, input, null)) };
  return addFact(draft, 'Identifier', values, input);
};

const update: Act<IdentifierUpdateInput> = (draft, input) =>
  changeFact(draft, 'Identifier', input, ({ id, values }) => {
    const scheme = needed('scheme', input.scheme) ?? (values.scheme as string);
    const value = needed('value', input.value) ?? (values.value as string);
    return identifierValues(draft, { scheme, value }, id);
  });

export const identifierMutations = [
  mutation({
    ...{ name: 'identifierCreate', description: 'Adds a key that others have given an actor.', access: Role.EDITOR },
    ...{ input: IdentifierCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'identifierUpdate', description: 'Corrects a key that others have given an actor.' },
    ...{ access: Role.EDITOR, input: IdentifierUpdateInput, payload, act: update },
  }),
  deleteMutation('Identifier', 'a key', payload),
];
