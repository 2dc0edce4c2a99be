import { InputType } from 'type-graphql';
import { Role } from '../../access/role';
import { type ClassReference } from '../../shared/class-reference';
import { type Act } from '../act';
import { type Draft } from '../draft';
import { ChangeInput } from '../edit.input';
import { mutation } from '../mutation';
import { rowOfId } from '../referenced';
import { type RowType } from '../row';

@InputType({ description: 'What was never true, and goes. What was true once is ended instead.' })
export class DeleteInput extends ChangeInput {}

const remove =
  (type: RowType, check?: (draft: Draft) => Promise<void>): Act<DeleteInput> =>
  async (draft, { id, expectedVersion }) => {
    await draft.remove(await rowOfId(draft, type, id), expectedVersion);
    await check?.(draft);
    return null;
  };

/** The mutation that deletes a thing of a type: `membershipDelete`. `check` may refuse what is left. */
export const deleteMutation = (
  type: RowType,
  thing: string,
  payload: ClassReference,
  access: Role = Role.EDITOR,
  check?: (draft: Draft) => Promise<void>,
): ClassReference =>
  mutation({
    name: `${type[0].toLowerCase()}${type.slice(1)}Delete`,
    description: `Removes ${thing} that should never have been there, with all that belongs to it; \`dryRun\` lists that. Its history stays.`,
    access,
    input: DeleteInput,
    payload,
    act: remove(type, check),
  });
