import { type ActivityState } from '../../../directory/activity.entity';
import { type ActorKind } from '../../../directory/actor-kind';
import { type Basis } from '../../../directory/basis';
import { type CoalitionKind } from '../../../directory/coalition-kind';
import { type MandateKind } from '../../../directory/mandate-kind';
import { type MembershipRole } from '../../../directory/membership-role';
import { type NameKind } from '../../../directory/name-kind';
import { type OrganisationKind } from '../../../directory/organisation-kind';
import { type PurposeKind } from '../../../directory/purpose.entity';
import { type SourceKind } from '../../../directory/source-kind';

/** What the values of the enums of the schema are called, in small letters, under the names of those enums. */
export interface KindTexts {
  ActivityState: Record<`${ActivityState}`, string>;
  ActorKind: Record<`${ActorKind}`, string>;
  Basis: Record<`${Basis}`, string>;
  CoalitionKind: Record<`${CoalitionKind}`, string>;
  MandateKind: Record<`${MandateKind}`, string>;
  MembershipRole: Record<`${MembershipRole}`, string>;
  NameKind: Record<`${NameKind}`, string>;
  OrganisationKind: Record<`${OrganisationKind}`, string>;
  PurposeKind: Record<`${PurposeKind}`, string>;
  SourceKind: Record<`${SourceKind}`, string>;
}
