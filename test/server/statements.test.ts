import { type FastifyInstance } from 'fastify';
import { type Database, openDatabase } from '../../src/server/open-database';
import { EventStatus } from '../../src/calendar/event-status';
import { CalendarWorld } from '../support/calendar-world';
import { countingReader } from '../support/counting-reader';
import { describeDatabases } from '../support/databases';
import { createHttpApi } from '../support/http-api';

/** What is allowed, and what it takes: events and series of the coalitions, and what replaces occurrences. */
const MOST = 8;
const TAKEN = 3;

interface Member {
  memberships: { nodes: { coalition: { nextMeeting: { status: string } | null } }[] };
}

const QUERY = `query($slug: String!) { coalition(slug: $slug) { name
  members(first: 50) { nodes { roles member { __typename ... on Actor { name
    memberships(first: 10) { nodes { roles coalition { name
      nextMeeting(after: "2021-06-01T00:00:00Z") { title status when { edtf precision } } } } } } } } } } }`;

/** A coalition of `size` organisations, each in ten more; every third of those has an event, every third a rhythm. */
const build = async (world: CalendarWorld, size: number): Promise<void> => {
  const name = `of-${size}`;
  await world.coalition(name);
  const others = Array.from({ length: 20 }, (_, i) => `${name}-other-${i}`);
  for (const [i, other] of others.entries()) {
    await world.coalition(other);
    if (i % 3 === 0) await world.event(`${other}-event`, other, '2021-10-12');
    if (i % 3 === 1)
      await world.series(`${other}-series`, other, {
        rule: 'FREQ=YEARLY;BYMONTH=1,5,10',
        rulePrecision: 'MONTH',
        starts: '2020-10',
      });
  }
  for (let i = 0; i < size; i++) {
    const organisation = `${name}-organisation-${i}`;
    await world.organisation(organisation);
    await world.membership(organisation, name);
    for (let k = 0; k < 10; k++) await world.membership(organisation, others[(i + k) % others.length]);
  }
  await world.event(`${name}-event`, name, '2021-11', {
    status: EventStatus.TENTATIVE,
  });
};

describeDatabases((database) => {
  let open: Database;
  let app: FastifyInstance;
  let counting: ReturnType<typeof countingReader>;

  beforeAll(async () => {
    open = await openDatabase(database.url);
    const world = new CalendarWorld(open.dataSource);
    for (const size of [5, 50]) await build(world, size);
    counting = countingReader(open.reader);
    app = await createHttpApi(counting);
  });
  afterAll(async () => {
    await app?.close();
    await open?.close();
  });

  /** How many statements it took, and how sure the next meeting of each coalition is. */
  const ask = async (slug: string) => {
    counting.statements.length = 0;
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: QUERY, variables: { slug } },
    });
    const { data, errors } = response.json();
    expect(errors).toBeUndefined();
    const members: Member[] = data.coalition.members.nodes.map(({ member }: { member: Member }) => member);
    const meetings = members.flatMap(({ memberships }) =>
      memberships.nodes.map(({ coalition }) => coalition.nextMeeting?.status ?? null),
    );
    return { taken: counting.statements.length, members: members.length, meetings };
  };

  it(`takes ${TAKEN} statements for a coalition of 5 organisations as for one of 50`, async () => {
    const few = await ask('of-5');
    const many = await ask('of-50');
    expect([few.members, few.meetings.length]).toEqual([5, 50]);
    expect([many.members, many.meetings.length]).toEqual([50, 500]);
    expect(new Set(many.meetings)).toEqual(new Set(['CONFIRMED', 'EXPECTED', 'TENTATIVE', null]));
    expect([few.taken, many.taken]).toEqual([TAKEN, TAKEN]);
    expect(TAKEN).toBeLessThanOrEqual(MOST);
  });
});
