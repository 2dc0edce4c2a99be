import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { oneByKey } from '../shared/batch';
import { columnsOf } from '../shared/columns-of';
import { type Context } from '../shared/context';
import { inList } from '../shared/in-list';
import { Actor } from './actor.entity';
import { Contact } from './contact.entity';
import { mayEdit } from './may-edit';

const contacts = ({ reader }: Context) =>
  oneByKey<Contact>(
    (actorIds) => {
      const list = inList('t.actor_id', actorIds);
      return reader.rows(`select ${columnsOf(Contact, 't')} from contacts t where ${list.sql}`, list.params);
    },
    (row) => row.actorId,
  );

@Resolver(() => Actor)
export class ContactResolver {
  @FieldResolver(() => Contact, {
    nullable: true,
    description: 'How it is reached; null where nothing is known, and for all who may not change the actor.',
  })
  async contact(@Root() actor: Actor, @Ctx() context: Context) {
    return (await context.use(mayEdit).load(actor.id)) ? context.use(contacts).load(actor.id) : null;
  }
}
