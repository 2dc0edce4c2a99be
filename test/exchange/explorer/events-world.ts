import { AttendanceMode } from '../../../src/calendar/attendance-mode';
import { EventKind } from '../../../src/calendar/event-kind';
import { EventStatus } from '../../../src/calendar/event-status';
import { EventSubject } from '../../../src/calendar/event-subject.entity';
import { EventTheme } from '../../../src/calendar/event-theme.entity';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { Season } from '../../../src/calendar/season';
import { Theme } from '../../../src/directory/theme.entity';
import { nameKey } from '../../../src/shared/name-key';
import { type CalendarWorld, idOf } from '../../support/calendar-world';

/** What somebody might name an event to break a page: markup, a script, and marks that turn the line around. */
export const HOSTILE = '<img src=x onerror=alert(1)>"\'&</script>\u202Edlav\u2066';

const { CANCELLED, POSTPONED, TENTATIVE } = EventStatus;

/** Events of every sort around November 2026 in Sweden, of a coalition that an agency is in. */
export const eventsWorld = async (world: CalendarWorld): Promise<void> => {
  await world.organisation('agency', { name: 'Verket' });
  await world.organisation('helper', { name: 'Hjälparen' });
  await world.coalition('group', { name: 'Gruppen' });
  await world.coalition('silent', { name: 'Den tysta' });
  await world.coalition('hostile', { name: HOSTILE, nameKey: nameKey('hostile') });
  await world.membership('agency', 'group', '2020/..', '2026-12-31');
  await world.membership('agency', 'silent', '2020/..', '2026-12-31');
  await world.put(Theme, 'reading', {
    slug: 'reading',
    name: 'Läsning',
    nameEn: 'Reading',
    nameKey: nameKey('Läsning'),
  });
  await world.source('minutes', '2026-10-01');

  await world.event('timed', 'group', '2026-11-10T13:00:00', {
    title: 'Höstmöte',
    titleEn: 'Autumn meeting',
    kind: EventKind.CONFERENCE,
    duration: 'PT1H30M',
    location: 'Fleminggatan 14, Stockholm',
    attendanceModes: [AttendanceMode.ON_SITE, AttendanceMode.ONLINE].join(','),
    url: 'https://moten.example/host?a=1&b=2',
    description: 'Vi går igenom läget.\n\nAnmälan behövs.',
  });
  await world.participation('timed', 'helper', ParticipationRole.ORGANISER);
  await world.participation('timed', 'agency', ParticipationRole.SPEAKER, { onBehalfOfId: idOf('helper') });
  await world.put(EventTheme, 'timed reading', { eventId: idOf('timed'), themeId: idOf('reading'), position: 0 });
  for (const [position, text] of ['läslust', 'skolbibliotek'].entries())
    await world.put(EventSubject, `timed ${text}`, { eventId: idOf('timed'), position, text, textEn: null });
  await world.cite('minutes', 'Event', 'timed');

  await world.event('days', 'group', '2026-11-19/2026-11-24', { title: 'Läger' });
  await world.event('month', 'group', '2026-11', { title: 'Någon gång', status: TENTATIVE });
  await world.event('window', 'group', '[2026-11-16..2026-12-04]', { title: 'Fönster' });
  await world.event('called-off', 'group', '2026-11-12', { title: 'Inställt möte', status: CANCELLED });
  await world.event('put-off', 'group', null, { title: 'Uppskjutet möte', status: POSTPONED });
  await world.event('open', 'group', '[2027-02..]', { title: 'Öppet', status: TENTATIVE });
  await world.event('hostile-event', 'hostile', '2026-11-25', {
    title: HOSTILE,
    location: HOSTILE,
    description: HOSTILE,
    url: 'javascript:alert(1)',
  });
  await world.series('plan', 'group', {
    name: 'Träffar',
    nameEn: 'Gatherings',
    description: 'Om läget i kommunerna.',
    rule: 'FREQ=YEARLY;BYMONTH=1,5,11',
    rulePrecision: 'MONTH',
    starts: '2025-01',
    attested: '2025',
  });
  await world.event('announced', 'group', '2026-05-06', {
    title: 'Vårträff',
    seriesId: idOf('plan'),
    occurrenceOf: '2026-05',
  });
  await world.series('count', 'silent', { name: 'Samtal', scheduleCount: 4, scheduleSeason: Season.SPRING });
};
