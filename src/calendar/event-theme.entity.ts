import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Theme } from '../directory/theme.entity';
import { Event } from './event.entity';

/** A theme that an event is about. */
@Entity('event_themes')
@Index('ix_event_themes_theme', ['themeId', 'eventId'])
export class EventTheme {
  @ForeignKey(() => Event, { name: 'fk_event_themes_event', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'event_id', length: 36 })
  eventId!: string;

  @ForeignKey(() => Theme, { name: 'fk_event_themes_theme', onDelete: 'CASCADE' })
  @PrimaryColumn('varchar', { name: 'theme_id', length: 36 })
  themeId!: string;

  @Column('int')
  position!: number;
}
