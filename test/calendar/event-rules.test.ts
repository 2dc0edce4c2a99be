import { EventStatus } from '../../src/calendar/event-status';
import { type EventStep, problemOfTurn } from '../../src/calendar/event.rules';
import { checkDuration, checkReach } from '../../src/calendar/time/check-reach';

const { EXPECTED, TENTATIVE, CONFIRMED, POSTPONED, CANCELLED } = EventStatus;

/** Which time it has after the step: none, the one that it had, or a new one. */
type Time = 'none' | 'same' | 'new';

const turn = (from: EventStatus, step: EventStep, time: Time) =>
  problemOfTurn({ from, step, hasTime: time !== 'none', hasNewTime: time === 'new' });

describe('What may be done about whether an event takes place', () => {
  it.each<[EventStatus, EventStep, Time]>([
    [EXPECTED, 'confirm', 'same'],
    [EXPECTED, 'confirm', 'new'],
    [EXPECTED, 'postpone', 'none'],
    [EXPECTED, 'postpone', 'new'],
    [EXPECTED, 'cancel', 'same'],
    [TENTATIVE, 'confirm', 'same'],
    [TENTATIVE, 'postpone', 'none'],
    [TENTATIVE, 'cancel', 'none'],
    [CONFIRMED, 'confirm', 'new'],
    [CONFIRMED, 'postpone', 'none'],
    [CONFIRMED, 'cancel', 'same'],
    [POSTPONED, 'confirm', 'same'],
    [POSTPONED, 'postpone', 'new'],
    [POSTPONED, 'cancel', 'none'],
  ])('%s: %s, with %s time', (from, step, time) => expect(turn(from, step, time)).toBeNull());

  it.each<[EventStatus, EventStep, Time, RegExp]>([
    [CANCELLED, 'confirm', 'new', /update/],
    [CANCELLED, 'postpone', 'none', /update/],
    [CANCELLED, 'cancel', 'same', /already/],
    [TENTATIVE, 'confirm', 'none', /no time/],
    [POSTPONED, 'confirm', 'none', /no time/],
    [CONFIRMED, 'confirm', 'same', /already/],
    [POSTPONED, 'postpone', 'none', /already/],
  ])('not %s: %s, with %s time', (from, step, time, why) => expect(turn(from, step, time)).toMatch(why));
});

describe('How far a plan reaches', () => {
  const now = Date.UTC(2026, 10, 22);

  it.each(['2026-12', '2099', '2120', '1850', '2026-01/..', '[..2027]'])('%s', (edtf) =>
    expect(() => checkReach(edtf, 'Europe/Stockholm', now)).not.toThrow(),
  );

  it.each(['2128', '9999', '9999-12-31T23:00:00', '2026/9999', '[2026..9999]', '9999-01/..'])('not %s', (edtf) =>
    expect(() => checkReach(edtf, 'Europe/Stockholm', now)).toThrow(/hundred years/),
  );

  it.each(['PT1S', 'P1D', 'P12M', 'P52W'])('for %s', (duration) => expect(() => checkDuration(duration)).not.toThrow());

  it.each(['P2Y', 'P60W', 'P400D', 'PT9999H'])('not for %s', (duration) =>
    expect(() => checkDuration(duration)).toThrow(/at most a year/),
  );
});
