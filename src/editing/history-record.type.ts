import { Extensions, Field, ObjectType } from 'type-graphql';
import { Role } from '../access/role';
import { isAtLeast } from '../access/policies';
import { viewerOf } from '../access/viewer-key';
import { connectionOf } from '../shared/connection';
import { type Context } from '../shared/context';
import { DateTime } from '../shared/date-time.scalar';
import { type Instant } from '../shared/instant';
import { Change } from './change.type';

/** An entry of the history as it is read. */
export interface HistoryRow {
  epoch: number;
  number: number;
  happenedAt: Instant;
  accountName: string;
  act: string;
  kind: Change['kind'];
  rowType: Change['type'];
  rowId: string;
  beforeValues: string | null;
  afterValues: string | null;
}

const parsed = (json: string | null) => (json === null ? null : JSON.parse(json));

/** The change that an entry remembers. */
export const changeOf = ({ kind, rowType, rowId, beforeValues, afterValues }: HistoryRow): Change => ({
  ...{ kind, type: rowType, id: rowId, before: parsed(beforeValues), after: parsed(afterValues) },
});

const by = ({ accountName }: HistoryRow, _args: unknown, context: Context): string | null =>
  isAtLeast(viewerOf(context), Role.EDITOR) ? accountName : null;

@ObjectType({ simpleResolvers: true, description: 'One change that was made: what, when and by whom.' })
export class HistoryRecord {
  @Extensions({ plain: changeOf })
  @Field(() => Change, { description: 'What was done; without its values where these were erased.' })
  change!: Change;

  @Field({ description: 'The mutation by which it was done, or "import".' })
  act!: string;

  @Extensions({ plain: ({ happenedAt }: HistoryRow) => happenedAt })
  @Field(() => DateTime, { description: 'When it was done.' })
  at!: Instant;

  @Extensions({ plain: by })
  @Field(() => String, { nullable: true, description: 'The account that did it; null except for editors.' })
  by!: string | null;
}

export const HistoryConnection = connectionOf('HistoryRecord', () => HistoryRecord);
