import { connectionOf } from '../shared/connection';
import { Coalition } from './coalition.entity';
import { Organisation } from './organisation.entity';
import { Person } from './person.entity';

export const OrganisationConnection = connectionOf('Organisation', () => Organisation);
export const CoalitionConnection = connectionOf('Coalition', () => Coalition);
export const PersonConnection = connectionOf('Person', () => Person);
