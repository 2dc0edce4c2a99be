import { Actor } from '../../directory/actor.entity';
import { payloadOf } from '../payload';

/** Of mutations that are the same for actors of every kind. */
export const actorPayload = payloadOf('Actor', () => Actor as never);
