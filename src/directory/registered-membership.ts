import { type PeriodBounds } from '../shared/instant';
import { type MembershipRow } from './membership-columns';
import { type Register } from './register';

/** A membership of the register as a row. Each column is read when it is asked for: most answers show one or two. */
export class RegisteredMembership implements MembershipRow {
  constructor(
    private readonly register: Register,
    readonly place: number,
  ) {}

  get id(): string {
    return this.register.memberships.ids.at(this.place);
  }

  get memberId(): string {
    return this.register.actor(this.register.memberships.members[this.place]).id;
  }

  get coalitionId(): string {
    return this.register.actor(this.register.memberships.coalitions[this.place]).id;
  }

  get onBehalfOfId(): string | null {
    const place = this.register.memberships.onBehalfOf[this.place];
    return place < 0 ? null : this.register.actor(place).id;
  }

  get roles(): string {
    return this.register.memberships.rolesAt(this.place).join(',');
  }

  get label(): string | null {
    return this.register.memberships.labelAt(this.place);
  }

  get period(): string | null {
    return this.register.memberships.periodAt(this.place);
  }

  get startEarliest(): number {
    return this.bounds.startEarliest;
  }

  get startLatest(): number {
    return this.bounds.startLatest;
  }

  get endEarliest(): number {
    return this.bounds.endEarliest;
  }

  get endLatest(): number {
    return this.bounds.endLatest;
  }

  private get bounds(): PeriodBounds {
    return this.register.memberships.boundsAt(this.place);
  }
}
