import { Field, InputType } from 'type-graphql';
import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventKind } from '../../calendar/event-kind';
import { EventStatus } from '../../calendar/event-status';
import { TimeZone } from '../../calendar/time-zone.scalar';
import { type InputClass } from '../edit.input';
import { ObjectRef } from '../object-ref.input';
import { SubjectInput } from './subject.input';

/** An input with the facts of an event that may be left out. */
export const withEventFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class EventFacts extends base {
    @Field(() => String, { nullable: true, description: 'What it is called in English.' })
    titleEn?: string | null;

    @Field(() => EventKind, { nullable: true, description: 'What sort of event it is.' })
    kind?: EventKind | null;

    @Field(() => EventStatus, {
      nullable: true,
      description: 'TENTATIVE or CONFIRMED. Postponing and cancelling have mutations of their own.',
    })
    status?: EventStatus | null;

    @Field(() => String, {
      nullable: true,
      description:
        'When it is, as EDTF and never more precisely than the source: 2026-10-12T13:00:00, 2026-10, 2026-21.',
    })
    when?: string | null;

    @Field(() => TimeZone, { nullable: true, description: 'The zone in which `when` is read.' })
    timeZone?: string | null;

    @Field(() => String, { nullable: true, description: 'How long it lasts (ISO 8601 duration): PT2H30M.' })
    duration?: string | null;

    @Field(() => [AttendanceMode], { nullable: true, description: 'How one can take part: several are a choice.' })
    attendanceModes?: AttendanceMode[] | null;

    @Field(() => String, { nullable: true, description: 'Where it is held.' })
    location?: string | null;

    @Field(() => String, { nullable: true, description: 'A page about it.' })
    url?: string | null;

    @Field(() => String, { nullable: true, description: 'What it is about, in Swedish.' })
    description?: string | null;

    @Field(() => String, { nullable: true, description: 'What it is about, in English.' })
    descriptionEn?: string | null;

    @Field(() => [SubjectInput], { nullable: true, description: 'What it deals with: all of it, in its order.' })
    subjects?: SubjectInput[] | null;

    @Field(() => [ObjectRef], {
      nullable: true,
      description: 'The themes that it is about: all of them, in their order.',
    })
    themes?: ObjectRef[] | null;

    @Field(() => ObjectRef, { nullable: true, description: 'The series that it belongs to.' })
    series?: ObjectRef | null;

    @Field(() => String, {
      nullable: true,
      description: 'The period of the series that it stands for, as EDTF: 2026-10. It may be held at another time.',
    })
    occurrenceOf?: string | null;
  }
  return EventFacts;
};
