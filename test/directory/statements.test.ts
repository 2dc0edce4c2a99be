import { Theme } from '../../src/directory/theme.entity';
import { type CalendarWorld, idOf } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const SIZES = { small: 2, large: 40 };

/** Two coalitions with members that are in three more each; every fact has a source of its own. */
const world = async (built: CalendarWorld): Promise<void> => {
  for (const [coalition, size] of Object.entries(SIZES)) {
    await built.coalition(coalition);
    for (let i = 0; i < 3; i++) await built.coalition(`${coalition}-${i}`);
    for (let i = 0; i < size; i++) {
      const member = `${coalition}-member-${i}`;
      await built.organisation(member);
      await built.source(`${member}-source`, '2020-01-01');
      await built.membership(member, coalition, null, '2020-01-01');
      await built.cite(`${member}-source`, 'Membership', `${member} ${coalition} null`);
      for (let j = 0; j < 3; j++) await built.membership(member, `${coalition}-${j}`);
    }
  }
};

const BROAD = (coalition: string) => `{ coalition(slug: "${coalition}") {
  description names { text } themes { slug } citations { basis }
  purposes { text citations { basis } } mandates { title } activities { name } parts { part { slug } }
  members(first: 50, at: "2020-01-01T12:00:00Z") { totalCount edges { certainty node {
    roles period { edtf } citations { locator source { title publisher { slug } } }
    member {
      name(language: EN) description names { text } identifiers { value } themes { slug } partOf { whole { slug } }
      citations { basis }
      ... on Organisation { positions { title person { name } } }
      memberships(first: 10) { totalCount nodes { coalition { slug names { text } memberships { totalCount } } citations { basis } } }
      collaborators(first: 3) { totalCount edges { weight since { edtf } sharedCoalitions { slug description } citations { source { slug } } } }
    }
  } } } } }`;

describeWorld(world, (ask) => {
  it('a broad query takes as many statements for forty members as for two', async () => {
    const [small, large] = [await ask(BROAD('small')), await ask(BROAD('large'))];
    for (const [name, { data, errors }] of Object.entries({ small, large })) {
      expect(errors).toEqual([]);
      const { members } = data.coalition;
      expect(members.totalCount).toBe(SIZES[name as keyof typeof SIZES]);
      for (const { certainty, node } of members.edges) {
        expect(certainty).toBe('YES');
        expect(node.citations).toHaveLength(1);
        expect(node.member.memberships.totalCount).toBe(4);
        expect(node.member.collaborators.totalCount).toBe(members.totalCount - 1);
      }
    }
    expect(large.statements.length).toBe(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(25);
  });

  it('who is in what, in which roles, for how long and with whom takes no statement', async () => {
    const { statements, errors } = await ask(`{ coalition(slug: "large") { slug name kind
      members(first: 50) { totalCount nodes { roles label period { text } onBehalfOf { slug } member { slug name
        memberships(first: 10) { totalCount nodes { coalition { slug kind } } }
        collaborators(first: 10) { totalCount edges { weight strength certainty since { edtf } sharedCoalitions { slug } } }
      } } } } }`);
    expect(errors).toEqual([]);
    expect(statements).toEqual([]);
  });
});

describeWorld(
  async (built) => {
    for (const [slug, broader] of [
      ['school', null],
      ['preschool', 'school'],
      ['adult-school', 'school'],
      ['komvux', 'adult-school'],
    ])
      await built.put(Theme, slug!, {
        ...{ slug, name: slug, nameKey: slug, definition: `om ${slug}`, broaderId: broader && idOf(broader) },
      });
  },
  (ask) => {
    it('themes are narrower than others', async () => {
      const { data, statements } = await ask(`{
        one: themes(filter: { broader: "school" }) { totalCount nodes { slug definition broader { slug } } }
        two: themes(filter: { broader: "adult-school" }) { nodes { slug broader { broader { slug broader { slug } } } } }
      }`);
      const broader = { slug: 'school' };
      expect(data).toEqual({
        one: {
          totalCount: 2,
          nodes: ['adult-school', 'preschool'].map((slug) => ({ slug, definition: `om ${slug}`, broader })),
        },
        two: { nodes: [{ slug: 'komvux', broader: { broader: { slug: 'school', broader: null } } }] },
      });
      expect(statements.length).toBeLessThanOrEqual(5);
    });
  },
);
