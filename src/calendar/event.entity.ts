import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Actor } from '../directory/actor.entity';
import { Dated } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from '../directory/cited';
import { EventKind } from './event-kind';
import { EventStatus } from './event-status';
import { Series } from './series.entity';

@Directive('@key(fields: "id")')
@Directive('@key(fields: "slug")')
@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'A meeting, dialogue, round of dialogues, conference, lecture … (schema:Event, cv:PublicEvent, VEVENT).',
})
@Entity('events')
@Unique('uq_events_slug', ['slug'])
@Unique('uq_events_occurrence', ['seriesId', 'occurrenceOf'])
@Index('ix_events_organiser', ['organiserId', 'earliest', 'latest', 'id'])
@Index('ix_events_time', ['earliest', 'latest', 'id'])
export class Event extends Dated {
  @Field(() => String, {
    nullable: true,
    description: 'The readable key in addresses; null for an expected occurrence.',
  })
  @Column('varchar', { length: 190, nullable: true })
  slug!: string | null;

  @Column('varchar', { length: 500 })
  title!: string;

  @Column('varchar', { name: 'title_en', length: 500, nullable: true })
  titleEn!: string | null;

  @Field(() => EventKind, { description: 'What sort of event it is.' })
  @Column('varchar', { length: 12 })
  kind!: EventKind;

  @Field(() => EventStatus, { description: 'How sure it is that it takes place.' })
  @Column('varchar', { length: 12 })
  status!: EventStatus;

  /** The actor in whose calendar it stands. Others that organise it too are participations. */
  @ForeignKey(() => Actor, { name: 'fk_events_organiser', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'organiser_id', length: 36 })
  organiserId!: string;

  @ForeignKey(() => Series, { name: 'fk_events_series', onDelete: 'SET NULL' })
  @Column('varchar', { name: 'series_id', length: 36, nullable: true })
  seriesId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The period of the series that it stands for, as EDTF, also when it is held at another time; null outside a series.',
  })
  @Column('varchar', { name: 'occurrence_of', length: 100, nullable: true })
  occurrenceOf!: string | null;

  @Column('varchar', { name: 'time_zone', length: 64 })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'How long it lasts (ISO 8601 duration); null if not stated.' })
  @Column('varchar', { length: 40, nullable: true })
  duration!: string | null;

  /** The attendance modes to choose among, joined by commas. */
  @Column('varchar', { name: 'attendance_modes', length: 40, default: '' })
  attendanceModes!: string;

  @Column('varchar', { length: 500, nullable: true })
  location!: string | null;

  @Column('varchar', { length: 1000, nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEn!: string | null;
}
