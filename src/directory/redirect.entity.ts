import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Stored } from '../shared/columns';
import { Actor } from './actor.entity';

/** An id or slug under which an actor was known before it was merged or renamed. */
@Entity('redirects')
@Unique('uq_redirects_old_id', ['oldId'])
@Unique('uq_redirects_slug', ['slug'])
@Index('ix_redirects_actor', ['actorId'])
export class Redirect extends Stored {
  @Column('varchar', { name: 'old_id', length: 36, nullable: true })
  oldId!: string | null;

  @Column('varchar', { length: 190, nullable: true })
  slug!: string | null;

  @ForeignKey(() => Actor, { name: 'fk_redirects_actor', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;
}
