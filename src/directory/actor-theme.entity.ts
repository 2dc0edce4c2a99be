import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Actor } from './actor.entity';
import { Theme } from './theme.entity';

/** A theme that an actor works with. */
@Entity('actor_themes')
@Index('ix_actor_themes_theme', ['themeId', 'actorId'])
export class ActorTheme {
  @ForeignKey(() => Actor, { name: 'fk_actor_themes_actor', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'actor_id', length: 36 })
  actorId!: string;

  @ForeignKey(() => Theme, { name: 'fk_actor_themes_theme', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'theme_id', length: 36 })
  themeId!: string;

  @Column('int')
  position!: number;
}
