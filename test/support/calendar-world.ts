import { type DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { EventKind } from '../../src/calendar/event-kind';
import { EventStatus } from '../../src/calendar/event-status';
import { type ParticipationRole } from '../../src/calendar/participation-role';
import { Event } from '../../src/calendar/event.entity';
import { Participation } from '../../src/calendar/participation.entity';
import { Series } from '../../src/calendar/series.entity';
import { attestation } from '../../src/calendar/time/attestation';
import { boundsOf } from '../../src/calendar/time/bounds';
import { periodBounds } from '../../src/calendar/time/period-bounds';
import { ActorKind } from '../../src/directory/actor-kind';
import { Basis } from '../../src/directory/basis';
import { Citation } from '../../src/directory/citation.entity';
import { Coalition } from '../../src/directory/coalition.entity';
import { CoalitionKind } from '../../src/directory/coalition-kind';
import { Membership } from '../../src/directory/membership.entity';
import { Organisation } from '../../src/directory/organisation.entity';
import { OrganisationKind } from '../../src/directory/organisation-kind';
import { Source } from '../../src/directory/source.entity';
import { SourceKind } from '../../src/directory/source-kind';
import { nameKey } from '../../src/shared/name-key';
import { uuidV5 } from '../../src/shared/uuid';

const ZONE = 'Europe/Stockholm';
const STAMP = { createdAt: 0, updatedAt: 0 };

/** The id of a row that was made under a slug. */
export const idOf = (slug: string): string => uuidV5(slug);

/** Fills a database row by row: one line a fact, named by slugs. Bounds are computed from EDTF. */
export class CalendarWorld {
  constructor(private readonly dataSource: DataSource) {}

  async put<Row extends ObjectLiteral>(entity: EntityTarget<Row>, slug: string, row: object): Promise<void> {
    await this.dataSource.getRepository(entity).insert({ id: idOf(slug), ...STAMP, ...row } as never);
  }

  organisation(slug: string, row: Partial<Organisation> = {}) {
    const actor = { actorKind: ActorKind.ORGANISATION, kind: OrganisationKind.AGENCY, slug, name: slug };
    return this.put(Organisation, slug, { ...actor, nameKey: nameKey(slug), ...row });
  }

  coalition(slug: string, row: Partial<Coalition> = {}) {
    const actor = { actorKind: ActorKind.COALITION, kind: CoalitionKind.NETWORK, slug, name: slug };
    return this.put(Coalition, slug, { ...actor, nameKey: nameKey(slug), ...row });
  }

  /** `cited` is the date of the document that says so; without one, nothing vouches for an open or unknown side. */
  membership(member: string, coalition: string, period: string | null = null, cited: string | null = null) {
    const bounds = periodBounds(period, ZONE, [attestation(cited, ZONE)]);
    const row = { memberId: idOf(member), coalitionId: idOf(coalition), roles: 'MEMBER', period, ...bounds };
    return this.put(Membership, `${member} ${coalition} ${period}`, row);
  }

  series(slug: string, organiser: string, row: Partial<Series> = {}) {
    const { duration = null } = row;
    return this.put(Series, slug, {
      slug,
      organiserId: idOf(organiser),
      name: slug,
      eventKind: EventKind.MEETING,
      timeZone: ZONE,
      duration,
      ...row,
    });
  }

  /** `edtf` is null for an event without a time. */
  event(slug: string, organiser: string, edtf: string | null, row: Partial<Event> = {}) {
    const bounds = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf, ZONE, row.duration);
    return this.put(Event, slug, {
      slug,
      organiserId: idOf(organiser),
      title: slug,
      kind: EventKind.MEETING,
      status: EventStatus.CONFIRMED,
      timeZone: ZONE,
      edtf,
      ...bounds,
      ...row,
    });
  }

  participation(event: string, actor: string, role: ParticipationRole, row: Partial<Participation> = {}) {
    const ids = { eventId: idOf(event), actorId: idOf(actor) };
    return this.put(Participation, `${event} ${actor} ${role}`, { ...ids, role, position: 0, ...row });
  }

  source(slug: string, edtf: string | null) {
    const bounds = edtf === null ? {} : boundsOf(edtf, ZONE);
    return this.put(Source, slug, {
      slug,
      kind: SourceKind.REPORT,
      title: slug,
      titleKey: nameKey(slug),
      edtf,
      ...bounds,
    });
  }

  cite(source: string, type: string, subject: string) {
    const row = { sourceId: idOf(source), subjectType: type, subjectId: idOf(subject), position: 0 };
    return this.put(Citation, `${source} ${subject}`, { ...row, basis: Basis.STATED });
  }
}
