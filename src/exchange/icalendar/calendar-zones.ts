import { findIana } from 'windows-iana';
import { TimeError } from '../../calendar/time/time-error';
import { zoneOf } from '../../calendar/time/zone';
import { quote } from '../../shared/errors';
import { type CivilTime } from './civil-time';
import { type Limits } from './limits';
import { OwnZone } from './own-zone';
import { type Problems } from './problems';
import { type Component } from './read-components';
import { readText } from './text-value';

function ianaZone(id: string): string | null {
  try {
    return zoneOf(id).id;
  } catch {
    return null;
  }
}

/** Programs put their own words before the name of a zone: `/freeassociation.sourceforge.net/Europe/Stockholm`. */
function zoneNamed(id: string): string | null {
  const parts = id.split('/', 20);
  const endings = [1, 2, 3].filter((length) => length <= parts.length).map((length) => parts.slice(-length).join('/'));
  return (
    ianaZone(id) ??
    findIana(id)[0] ??
    endings
      .reverse()
      .filter((ending) => ending.includes('/') || parts.length === 1)
      .map(ianaZone)
      .find(Boolean) ??
    null
  );
}

/** The time zones of a calendar, by TZID: IANA's, Windows' and the calendar's own. */
export class CalendarZones {
  private readonly zones = new Map<string, string | OwnZone | null>();
  private readonly components = new Map<string, Component>();
  private searches = 0;

  constructor(
    components: readonly Component[],
    private readonly limits: Limits,
    private readonly problems: Problems,
  ) {
    for (const component of components) {
      const id = readText(component.properties.find(({ name }) => name === 'TZID')?.value ?? '').trim();
      if (id && !this.components.has(id)) this.components.set(id, component);
    }
  }

  /**
   * The time in the zone of that name: in its own words in an IANA zone, else in UTC. Floating where nobody knows the zone,
   * with a problem.
   */
  place(time: CivilTime, id: string, line: number): CivilTime {
    if (time.isDay || time.timeZone !== null) return time;
    const zone = this.zoneOf(id, line);
    if (zone === null) return time;
    if (typeof zone === 'string') return { ...time, timeZone: zone };
    this.searches += zone.costOf(time.local);
    if (this.searches > this.limits.zoneSearches) {
      this.problems.add('expected fewer times in zones that the calendar defines itself', line);
      return time;
    }
    try {
      return { ...time, local: zone.toInstant(time.local), timeZone: 'UTC' };
    } catch (error) {
      if (!(error instanceof TimeError)) throw error;
      this.problems.add(`expected a rule that can be expanded in the time zone ${quote(id)}`, line);
      return time;
    }
  }

  /** Whether times in that zone become times in UTC, which do not follow its changes. */
  isOwn(id: string): boolean {
    return this.zones.get(id) instanceof OwnZone;
  }

  private zoneOf(id: string, line: number): string | OwnZone | null {
    const known = this.zones.get(id);
    if (known !== undefined) return known;
    const component = this.components.get(id);
    const location = component?.properties.find(({ name }) => name === 'X-LIC-LOCATION')?.value.trim();
    const zone = zoneNamed(id) ?? (location && ianaZone(location)) ?? (component ? OwnZone.read(component) : null);
    if (!zone) this.problems.add(`expected a time zone that is known or defined, found ${quote(id)}`, line);
    this.zones.set(id, zone || null);
    return zone || null;
  }
}
