import { Field, InputType } from 'type-graphql';
import { AttendanceMode } from '../../calendar/attendance-mode';
import { EventKind } from '../../calendar/event-kind';
import { TimeZone } from '../../calendar/time-zone.scalar';
import { type InputClass } from '../edit.input';

/** An input with the facts of a series that may be left out, beside its rhythm. */
export const withSeriesFacts = <Base extends InputClass>(base: Base) => {
  @InputType()
  abstract class SeriesFacts extends base {
    @Field(() => String, { nullable: true, description: 'What it is called in English.' })
    nameEn?: string | null;

    @Field(() => String, { nullable: true, description: 'What its events are about, in Swedish.' })
    description?: string | null;

    @Field(() => String, { nullable: true, description: 'What its events are about, in English.' })
    descriptionEn?: string | null;

    @Field(() => EventKind, { nullable: true, description: 'What sort of events they are.' })
    eventKind?: EventKind | null;

    @Field(() => TimeZone, { nullable: true, description: 'The zone in which its times are read.' })
    timeZone?: string | null;

    @Field(() => String, { nullable: true, description: 'How long each event lasts (ISO 8601 duration): PT2H30M.' })
    duration?: string | null;

    @Field(() => [AttendanceMode], { nullable: true, description: 'How one can take part: several are a choice.' })
    attendanceModes?: AttendanceMode[] | null;
  }
  return SeriesFacts;
};
