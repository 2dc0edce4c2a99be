import { Field, ObjectType } from 'type-graphql';
import { type FeedAddresses } from './feed-addresses';

@ObjectType({
  simpleResolvers: true,
  description:
    'Where the events of an actor can be subscribed to and embedded; nothing in them is more precise than its source.',
})
export class Feeds implements FeedAddresses {
  @Field({ description: 'A page that lists what is to come.' })
  html!: string;

  @Field({ description: 'A calendar file (iCalendar, RFC 5545): what is to come and what has been within a year.' })
  ics!: string;

  @Field({ description: 'The calendar file as an address that calendar programs subscribe to (webcal:).' })
  webcal!: string;

  @Field({ description: 'An Atom feed (RFC 4287) of what is to come, by time.' })
  atom!: string;

  @Field({ description: 'A JSON Feed 1.1 of what is to come, by time, with times as EDTF.' })
  json!: string;

  @Field({ description: 'A line of HTML that shows what is to come on another site; see /embed.' })
  embed!: string;
}
