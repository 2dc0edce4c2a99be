import { type Context } from '../shared/context';
import { BadUserInput, quote } from '../shared/errors';
import { type ActorRow } from './actor.loader';
import { type ActorRef } from './actor-ref.input';
import { findActor } from './find-actor';

/** The one key of a reference, as in `slug "skolverket"`. */
const shown = ({ identifier, ...keys }: ActorRef): string => {
  if (identifier) return `${identifier.scheme} ${quote(identifier.value)}`;
  const [[name, value]] = Object.entries(keys).filter(([, given]) => given != null);
  return `${name} ${quote(value)}`;
};

/** The actor that a reference names; BAD_USER_INPUT where there is none, or unless exactly one key is given. */
export const knownActor = async (context: Context, ref: ActorRef): Promise<ActorRow> => {
  const actor = await findActor(context, ref);
  if (!actor) throw new BadUserInput(`Expected the key of a known actor, found none with ${shown(ref)}.`);
  return actor;
};
