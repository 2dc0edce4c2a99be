import { idOf, CalendarWorld } from './calendar-world';
import { type LiveServer } from './live-server';

/** Two coalitions and an agency in one of them, known to the server. */
export const fillLiveWorld = async (server: LiveServer): Promise<void> => {
  const world = new CalendarWorld(server.database.dataSource);
  await world.coalition('group');
  await world.coalition('others');
  await world.organisation('agency');
  await world.membership('agency', 'group', '2020/..');
  // The rows above came beside the log of changes; this write sends the server to look for them.
  await server.database.dataSource.query('update data_state set epoch = epoch + 1');
  await server.keeper.refresh();
  if (!server.keeper.current.register.bySlug('agency')) throw new Error(`No agency ${idOf('agency')}`);
};

const HEARD_WITHIN = 10_000;

/** What comes next, or an error after ten seconds. */
export const nextOf = async <Item>(items: AsyncIterator<Item>): Promise<Item> => {
  let timer!: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing came within 10 s.')), HEARD_WITHIN);
  });
  const { value } = await Promise.race([items.next(), late]).finally(() => clearTimeout(timer));
  return value;
};
