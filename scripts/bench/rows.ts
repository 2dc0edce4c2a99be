import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { EventKind } from '../../src/calendar/event-kind';
import { type EventStatus } from '../../src/calendar/event-status';
import { Event } from '../../src/calendar/event.entity';
import { boundsOf } from '../../src/calendar/time/bounds';
import { periodBounds } from '../../src/calendar/time/period-bounds';
import { ActorKind } from '../../src/directory/actor-kind';
import { ActorName } from '../../src/directory/actor-name.entity';
import { CoalitionKind } from '../../src/directory/coalition-kind';
import { Coalition } from '../../src/directory/coalition.entity';
import { MembershipRole } from '../../src/directory/membership-role';
import { Membership } from '../../src/directory/membership.entity';
import { NameKind } from '../../src/directory/name-kind';
import { OrganisationKind } from '../../src/directory/organisation-kind';
import { Organisation } from '../../src/directory/organisation.entity';
import { Language } from '../../src/shared/language';
import { nameKey, textKey } from '../../src/shared/name-key';

const ZONE = 'Europe/Stockholm';

const ORGANISATION_KINDS: Record<string, OrganisationKind> = {
  agency: OrganisationKind.AGENCY,
  company: OrganisationKind.COMPANY,
  municipality: OrganisationKind.MUNICIPALITY,
  university: OrganisationKind.UNIVERSITY,
  foundation: OrganisationKind.FOUNDATION,
};

const COALITION_KINDS: Record<string, CoalitionKind> = {
  alliance: CoalitionKind.COALITION,
  'working-group': CoalitionKind.THEMATIC_GROUP,
  committee: CoalitionKind.STEERING_GROUP,
  federation: CoalitionKind.NETWORK,
};

const ROLES: Record<string, MembershipRole> = {
  observer: MembershipRole.GUEST,
  chair: MembershipRole.CHAIR,
  secretary: MembershipRole.SECRETARY,
  founder: MembershipRole.FOUNDER,
  partner: MembershipRole.PARTNER,
};

/** Ids that sort as the numbers of the data do. */
const id = (table: number, number: number): string =>
  `0000000${table}-0000-8000-8000-${number.toString(16).padStart(12, '0')}`;

const stored = (table: number, number: number) => ({ id: id(table, number), version: 1, createdAt: 0, updatedAt: 0 });
const always = periodBounds(null, ZONE, []);

interface Named {
  id: number;
  slug: string;
  name: string;
  kind: string;
  short_name?: string;
}

const actor = (table: number, { id: number, slug, name, kind }: Named) => ({
  ...stored(table, number),
  ...{ slug, name, nameKey: nameKey(name), classification: kind },
});

const name = (table: number, owner: Named, text: string, kind: NameKind) => ({
  ...stored(kind === NameKind.SHORT ? 6 : 5, owner.id * 4 + table),
  ...{ actorId: id(table, owner.id), position: kind === NameKind.SHORT ? 1 : 0, text, textKey: textKey(text) },
  ...{ language: Language.SV, kind, period: null, ...always },
});

const event = (row: Record<string, string> & { id: number; coalition_id: number }) => {
  const minutes = (Date.parse(row.ends_at) - Date.parse(row.starts_at)) / 60_000;
  const duration = `PT${minutes}M`;
  return {
    ...stored(4, row.id),
    ...{ title: row.title, kind: EventKind.MEETING, status: row.status.toUpperCase() as EventStatus },
    ...{ organiserId: id(2, row.coalition_id), timeZone: ZONE, attendanceModes: '', duration },
    ...{ edtf: row.starts_at, ...boundsOf(row.starts_at, ZONE, duration) },
  };
};

const membership = (row: Record<string, string> & Record<'id' | 'organisation_id' | 'coalition_id', number>) => {
  const period = `${row.valid_from}/${row.valid_to ?? '..'}`;
  return {
    ...stored(3, row.id),
    ...{
      memberId: id(1, row.organisation_id),
      coalitionId: id(2, row.coalition_id),
      coalitionKind: ActorKind.COALITION,
    },
    ...{ onBehalfOfId: null, roles: ROLES[row.role] ?? MembershipRole.MEMBER, label: row.role },
    ...{ period, ...periodBounds(period, ZONE, []) },
  };
};

type Make = (row: never) => [EntityTarget<ObjectLiteral>, object][];

/** The tables of the generated data, in the order in which they can be loaded, and what each row becomes. */
export const tables: [string, Make][] = [
  [
    'organisations',
    (row: Named) => [
      [
        Organisation,
        {
          ...actor(1, row),
          kind: ORGANISATION_KINDS[row.kind] ?? OrganisationKind.ASSOCIATION,
          shortName: row.short_name,
        },
      ],
      [ActorName, name(1, row, row.name, NameKind.OFFICIAL)],
      [ActorName, name(1, row, row.short_name!, NameKind.SHORT)],
    ],
  ],
  [
    'coalitions',
    (row: Named) => [
      [
        Coalition,
        { ...actor(2, row), kind: COALITION_KINDS[row.kind] ?? CoalitionKind.PROJECT, period: null, ...always },
      ],
      [ActorName, name(2, row, row.name, NameKind.OFFICIAL)],
    ],
  ],
  ['memberships', (row: never) => [[Membership, membership(row)]]],
  ['events', (row: never) => [[Event, event(row)]]],
];
