import { Field, InputType } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { CitationInput } from '../citation.input';
import { ChangeInput } from '../edit.input';
import { FactCreateInput, FactUpdateInput } from './fact.input';
import { RhythmInput, ScheduleInput } from './rhythm.input';
import { withSeriesFacts } from './series-facts.input';

@InputType({ description: 'A series of events, to be added: with a rhythm, a schedule, or both.' })
export class SeriesCreateInput extends withSeriesFacts(FactCreateInput) {
  @Field(() => ActorRef, { description: 'The actor in whose calendar its events stand.' })
  organiser!: ActorRef;

  @Field({ description: 'What it is called, in Swedish.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The readable key in addresses; made of the name unless said.' })
  slug?: string | null;

  @Field(() => RhythmInput, { nullable: true, description: 'By which rhythm its events recur.' })
  rhythm?: RhythmInput | null;

  @Field(() => ScheduleInput, { nullable: true, description: 'How many they are, where that is all that is known.' })
  schedule?: ScheduleInput | null;
}

@InputType({
  description:
    'What is to be otherwise of a series; what is left out stays, null empties. A rhythm that was right and has changed is revised instead.',
})
export class SeriesUpdateInput extends withSeriesFacts(FactUpdateInput) {
  @Field(() => String, { nullable: true, description: 'What it is called, in Swedish.' })
  name?: string | null;

  @Field(() => RhythmInput, { nullable: true, description: 'By which rhythm its events recur.' })
  rhythm?: RhythmInput | null;

  @Field(() => ScheduleInput, { nullable: true, description: 'How many they are, where that is all that is known.' })
  schedule?: ScheduleInput | null;
}

@InputType({ description: 'The rhythm that takes over from that of a series when it starts.' })
export class SeriesReviseInput extends withSeriesFacts(ChangeInput) {
  @Field(() => String, {
    nullable: true,
    description: 'What it is called from then on, in Swedish; the same unless said.',
  })
  name?: string | null;

  @Field(() => RhythmInput, { description: 'The new rhythm.' })
  rhythm!: RhythmInput;

  @Field(() => [CitationInput], { description: 'The sources that bear it, at least one.' })
  citations!: CitationInput[];
}

@InputType({ description: 'What recurs no longer, and since when.' })
export class SeriesEndInput extends ChangeInput {
  @Field({ description: 'Up to the end of which it ran, as EDTF: 2026-06-30, 2026-06, 2026.' })
  at!: string;
}
