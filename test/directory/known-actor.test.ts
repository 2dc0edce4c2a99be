import { type CalendarWorld } from '../support/calendar-world';
import { describeWorld } from '../support/with-world';

const ABSENT = Buffer.from('Organisation:00000000-0000-0000-0000-000000000000').toString('base64url');

describeWorld(
  (world: CalendarWorld) => world.organisation('agency'),
  (ask) => {
    const refused = async (ref: string) => {
      const { errors } = await ask(
        `{ meetingClashes(actors: [{ slug: "agency" }, ${ref}], from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z") { totalCount } }`,
      );
      return errors;
    };

    it.each([
      ['{ slug: "absent" }', 'slug "absent"'],
      [`{ id: "${ABSENT}" }`, `id "${ABSENT}"`],
      ['{ organisationNumber: "202100-5596" }', 'organisationNumber "202100-5596"'],
      ['{ identifier: { scheme: "wikidata", value: "Q0" } }', 'wikidata "Q0"'],
    ])('an actor that has to be known is named where it is not: %s', async (ref, shown) => {
      const message = `Expected the key of a known actor, found none with ${shown}.`;
      expect(await refused(ref)).toEqual([{ code: 'BAD_USER_INPUT', message }]);
    });

    it('one key is to be given', async () => {
      const message = 'Expected exactly one of id, slug, identifier, organisationNumber, got none.';
      expect(await refused('{}')).toEqual([{ code: 'BAD_USER_INPUT', message }]);
    });
  },
);
