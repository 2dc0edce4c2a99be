import { type Act } from '../../src/editing/act';
import { type Values } from '../../src/editing/row';
import { EventKind } from '../../src/calendar/event-kind';
import { EventStatus } from '../../src/calendar/event-status';
import { boundsOf } from '../../src/calendar/time/bounds';
import { idOf } from './calendar-world';

const ZONE = 'Europe/Stockholm';

/** The values of an event; a coalition or organisation of this slug organises it. */
export const eventValues = (slug: string, organiser: string, edtf: string, more: Values = {}): Values => ({
  ...{ slug, organiserId: idOf(organiser), title: slug, titleEn: null, kind: EventKind.MEETING },
  ...{ status: EventStatus.CONFIRMED, seriesId: null, occurrenceOf: null, edtf, ...boundsOf(edtf, ZONE) },
  ...{ timeZone: ZONE, duration: null, attendanceModes: '', location: null, url: null },
  ...{ description: null, descriptionEn: null, ...more },
});

export const addEvent =
  (slug: string, organiser: string, edtf = '2027-03-01', more: Values = {}): Act =>
  async (draft) => {
    const { id } = draft.add('Event', eventValues(slug, organiser, edtf, more), idOf(slug));
    return { type: 'Event', id };
  };

export const changeEvent =
  (slug: string, values: Values): Act =>
  async (draft) => {
    const row = draft.change((await draft.find('Event', idOf(slug)))!, values);
    return { type: 'Event', id: row.id };
  };

export const removeEvent =
  (slug: string): Act =>
  async (draft) => {
    await draft.remove((await draft.find('Event', idOf(slug)))!);
    return null;
  };
