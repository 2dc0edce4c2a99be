import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** An actor that an editor keeps. */
@Entity('account_actors')
@Index('ix_account_actors_actor', ['actorId'])
export class AccountActor {
  @ForeignKey(() => Account, { name: 'fk_account_actors_account', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'account_id', length: 36 })
  accountId!: string;

  // By name: actors are of a room above.
  @ForeignKey('Actor', { name: 'fk_account_actors_actor', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;
}
