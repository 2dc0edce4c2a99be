import { AttendanceMode } from '../../../src/calendar/attendance-mode';
import { EventKind } from '../../../src/calendar/event-kind';
import { EventStatus } from '../../../src/calendar/event-status';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { boundsOf } from '../../../src/calendar/time/bounds';
import { ActorKind } from '../../../src/directory/actor-kind';
import { CoalitionKind } from '../../../src/directory/coalition-kind';
import { OrganisationKind } from '../../../src/directory/organisation-kind';
import { nameKey } from '../../../src/shared/name-key';
import { type SqlValue } from '../../../src/shared/reader';
import { uuidV5 } from '../../../src/shared/uuid';
import { type Table } from '../network/world-tables';

export const COALITION = 'bench';
const HOSTS = 20;
const ZONE = 'Europe/Stockholm';
const DAY = 86_400_000;

const STORED = ['id', 'version', 'created_at', 'updated_at'];
const stored = (slug: string, at = 0): SqlValue[] => [uuidV5(slug), 1, at, at];

const actor = (kind: ActorKind, sort: string, slug: string, name: string): SqlValue[] => [
  ...stored(slug),
  ...[kind, slug, name, nameKey(name), sort],
];

/** Of ten events seven have a time, two are on a day, and of one only the month is known. */
const timeOf = (event: number, firstDay: number): { edtf: string; duration: string | null } => {
  const day = new Date(firstDay + event * DAY).toISOString().slice(0, 10);
  if (event % 10 < 7) return { edtf: `${day}T13:00:00`, duration: 'PT2H' };
  return { edtf: event % 10 < 9 ? day : day.slice(0, 7), duration: null };
};

function* eventRows(count: number, firstDay: number): Generator<SqlValue[]> {
  for (let event = 0; event < count; event++) {
    const slug = `bench-event-${event}`;
    const { edtf, duration } = timeOf(event, firstDay);
    const { earliest, latest } = boundsOf(edtf, ZONE, duration);
    yield [
      ...[...stored(slug, firstDay + event), earliest, latest, edtf, slug],
      ...[`Möte ${event + 1} om en likvärdig utbildning för alla elever`, EventKind.MEETING, EventStatus.CONFIRMED],
      ...[uuidV5(COALITION), ZONE, duration, AttendanceMode.ONLINE, 'Alströmergatan 12, Stockholm'],
      'Vi följer upp arbetet sedan förra mötet, och planerar det som återstår av året.',
    ];
  }
}

function* participationRows(count: number): Generator<SqlValue[]> {
  for (let event = 0; event < count; event++)
    yield [
      ...stored(`bench-host-of-${event}`),
      ...[uuidV5(`bench-event-${event}`), uuidV5(`bench-host-${event % HOSTS}`), ParticipationRole.HOST, 0],
    ];
}

/** One coalition with its events, a day apart from the first one on, each with a host. */
export const feedTables = (count: number, firstDay: number): Table[] => [
  {
    name: 'actors',
    columns: [...STORED, 'actor_kind', 'slug', 'name', 'name_key', 'kind'],
    rows: [
      actor(ActorKind.COALITION, CoalitionKind.NETWORK, COALITION, 'Likvärdig utbildning'),
      ...Array.from({ length: HOSTS }, (_, i) =>
        actor(ActorKind.ORGANISATION, OrganisationKind.AGENCY, `bench-host-${i}`, `Myndighet ${i + 1}`),
      ),
    ],
  },
  {
    name: 'events',
    columns: [
      ...[...STORED, 'earliest', 'latest', 'edtf', 'slug', 'title', 'kind', 'status', 'organiser_id'],
      ...['time_zone', 'duration', 'attendance_modes', 'location', 'description'],
    ],
    rows: eventRows(count, firstDay),
  },
  {
    name: 'participations',
    columns: [...STORED, 'event_id', 'actor_id', 'role', 'position'],
    rows: participationRows(count),
  },
];
