import { type Context } from '../shared/context';
import { actorCards, type ActorRow } from './actor.loader';
import { REGISTER } from './register';

/** The actor of a foreign key. A row that came after the register was read may name one that it does not have yet. */
export const actorOf = (context: Context, id: string): ActorRow | Promise<ActorRow> =>
  context.resource(REGISTER).byId(id) ?? missing(context, id);

const missing = async (context: Context, id: string): Promise<ActorRow> => {
  const row = await context.use(actorCards).load(id);
  if (!row) throw new Error(`No actor ${id}`);
  return row;
};
