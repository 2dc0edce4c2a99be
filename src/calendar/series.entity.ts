import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Actor } from '../directory/actor.entity';
import { Stored } from '../shared/columns';
import { Node } from '../shared/node';
import { Recorded } from '../shared/recorded';
import { Cited } from '../directory/cited';
import { EventKind } from './event-kind';
import { type Season } from './season';

@ObjectType({
  implements: [Node, Cited, Recorded],
  simpleResolvers: true,
  description: 'Events that recur by a rhythm, or of which only a count and a season is known (schema:EventSeries).',
})
@Entity('series')
@Unique('uq_series_slug', ['slug'])
@Index('ix_series_organiser', ['organiserId', 'id'])
@Index('ix_series_revision', ['revisionOfId'])
export class Series extends Stored {
  @Field({ description: 'The readable key in addresses.' })
  @Column('varchar', { length: 190 })
  slug!: string;

  @ForeignKey(() => Actor, { name: 'fk_series_organiser', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'organiser_id', length: 36 })
  organiserId!: string;

  @Column('varchar', { length: 500 })
  name!: string;

  @Column('varchar', { name: 'name_en', length: 500, nullable: true })
  nameEn!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { name: 'description_en', nullable: true })
  descriptionEn!: string | null;

  @Field(() => EventKind, { description: 'What sort of events they are.' })
  @Column('varchar', { name: 'event_kind', length: 12 })
  eventKind!: EventKind;

  /** The recurrence rule (RFC 5545, 3.3.10); null when only a count and a season is known. */
  @Column('varchar', { length: 500, nullable: true })
  rule!: string | null;

  @Column('varchar', { name: 'rule_precision', length: 8, nullable: true })
  rulePrecision!: 'TIME' | 'DAY' | 'MONTH' | 'SPAN' | null;

  /** For the precision SPAN: how many months each occurrence lasts. */
  @Column('int', { name: 'span_months', nullable: true })
  spanMonths!: number | null;

  /** From when on the rule holds, as EDTF. */
  @Column('varchar', { length: 100, nullable: true })
  starts!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  ends!: string | null;

  @Column('varchar', { name: 'time_zone', length: 64 })
  timeZone!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How long each event lasts (ISO 8601 duration); null if not stated.',
  })
  @Column('varchar', { length: 40, nullable: true })
  duration!: string | null;

  @Column('varchar', { name: 'attendance_modes', length: 40, default: '' })
  attendanceModes!: string;

  @Column('int', { name: 'schedule_count', nullable: true })
  scheduleCount!: number | null;

  @Column('varchar', { name: 'schedule_season', length: 8, nullable: true })
  scheduleSeason!: Season | null;

  @Column('int', { name: 'schedule_year', nullable: true })
  scheduleYear!: number | null;

  /** The date of the source that states the rhythm, as EDTF; an expected occurrence says so. */
  @Column('varchar', { length: 100, nullable: true })
  attested!: string | null;

  @Field(() => Int, { description: 'Which revision of the rhythm it is, from 1.' })
  @Column('int', { default: 1 })
  revision!: number;

  @ForeignKey(() => Series, { name: 'fk_series_revision', onDelete: 'CASCADE' })
  @Column('varchar', { name: 'revision_of_id', length: 36, nullable: true })
  revisionOfId!: string | null;
}
