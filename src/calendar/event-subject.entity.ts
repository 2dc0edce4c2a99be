import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Stored } from '../shared/columns';
import { Event } from './event.entity';

/** What an event dealt with, in a few words. */
@Entity('event_subjects')
@Index('ix_event_subjects_event', ['eventId', 'position'])
export class EventSubject extends Stored {
  @ForeignKey(() => Event, { name: 'fk_event_subjects_event', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'event_id', length: 36 })
  eventId!: string;

  @Column('int')
  position!: number;

  @Column('varchar', { length: 500 })
  text!: string;

  @Column('varchar', { name: 'text_en', length: 500, nullable: true })
  textEn!: string | null;
}
