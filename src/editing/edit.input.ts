import { Field, ID, InputType, Int } from 'type-graphql';
import { type ActInput } from './act';

/** What every mutation takes. */
@InputType()
export abstract class EditInput implements ActInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A key of at most 190 signs that the client makes up for this write. Asked for again under the same key within seven days, it is not done again.',
  })
  idempotencyKey?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only tells what would be done. If one mutation of a request is a dry run, none is written.',
  })
  dryRun?: boolean | null;
}

/** What every mutation of a stored object takes. */
@InputType()
export abstract class ChangeInput extends EditInput {
  @Field(() => ID, { description: 'The id of the object.' })
  id!: string;

  @Field(() => Int, {
    description: 'The `version` that was read; if the object has another one now, nothing is written (CONFLICT).',
  })
  expectedVersion!: number;
}

// What TypeScript asks of a class of which another is made.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type InputClass = abstract new (...args: any[]) => EditInput;
