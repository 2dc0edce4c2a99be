import { registerEnumType } from 'type-graphql';

export enum AttendanceMode {
  ON_SITE = 'ON_SITE',
  ONLINE = 'ONLINE',
  HYBRID = 'HYBRID',
}

registerEnumType(AttendanceMode, {
  name: 'AttendanceMode',
  description: 'How one takes part (schema.org EventAttendanceModeEnumeration).',
  valuesConfig: {
    ON_SITE: { description: 'In a place.' },
    ONLINE: { description: 'Over the network.' },
    HYBRID: { description: 'Both at once.' },
  },
});
