import { Field, InputType } from 'type-graphql';
import { Role } from '../../access/role';
import { type ClassReference } from '../../shared/class-reference';
import { type Act } from '../act';
import { ChangeInput } from '../edit.input';
import { mutation } from '../mutation';
import { endedPeriod, hasEnd } from '../period-text';
import { readTime } from '../read-time';
import { rowOfId } from '../referenced';
import { type RowType } from '../row';
import { refused } from '../user-error';
import { periodValues } from '../values';

@InputType({ description: 'What holds no longer, and since when.' })
class EndInput extends ChangeInput {
  @Field({ description: 'When it ended, as EDTF: 2026-06-30, 2026-06, 2026, or 2026~ for about then.' })
  at!: string;
}

/** Gives a row with a period its end. */
const end =
  (type: RowType): Act<EndInput> =>
  async (draft, { id, expectedVersion, at }) => {
    const row = await rowOfId(draft, type, id);
    const period = row.values.period as string | null;
    if (hasEnd(period))
      throw refused('CONTRADICTION', `It has ended already (${period}); an update corrects that.`, 'at');
    draft.change(
      row,
      readTime('at', () => periodValues(endedPeriod(period, at))),
      expectedVersion,
    );
    return { type, id: row.id };
  };

/** The mutation that ends a thing of a type: `membershipEnd`. */
export const endMutation = (type: RowType, thing: string, payload: ClassReference): ClassReference =>
  mutation({
    name: `${type[0].toLowerCase()}${type.slice(1)}End`,
    description: `Says when ${thing} ended; what was true of it until then stays.`,
    access: Role.EDITOR,
    input: EndInput,
    payload,
    act: end(type),
  });
