import { ObjectType } from 'type-graphql';
import { connectionOf, edgeOf } from '../shared/connection';
import { Event } from './event.entity';

@ObjectType({ simpleResolvers: true, description: 'One Event in a list, with its place.' })
export class EventEdge extends edgeOf('Event', () => Event) {}

export const EventConnection = connectionOf('Event', () => Event, EventEdge);
