import { registerEnumType } from 'type-graphql';

export enum MembershipRole {
  CONVENER = 'CONVENER',
  FOUNDER = 'FOUNDER',
  HOST = 'HOST',
  COORDINATOR = 'COORDINATOR',
  CHAIR = 'CHAIR',
  SECRETARY = 'SECRETARY',
  MEMBER = 'MEMBER',
  PARTNER = 'PARTNER',
  REPRESENTATIVE = 'REPRESENTATIVE',
  GUEST = 'GUEST',
  ADVISER = 'ADVISER',
  LECTURER = 'LECTURER',
  EXHIBITOR = 'EXHIBITOR',
  CONTACT = 'CONTACT',
}

registerEnumType(MembershipRole, {
  name: 'MembershipRole',
  description: 'What an actor is in a coalition (org:Role). One membership may have several.',
  valuesConfig: {
    CONVENER: { description: 'Calls the members together.' },
    FOUNDER: { description: 'Created the coalition.' },
    HOST: { description: 'Gives it a home.' },
    COORDINATOR: { description: 'Coordinates its work.' },
    CHAIR: { description: 'Leads its meetings.' },
    SECRETARY: { description: 'Keeps its records.' },
    MEMBER: { description: 'Takes part.' },
    PARTNER: { description: 'Works together with it.' },
    REPRESENTATIVE: { description: 'Stands for another, see `onBehalfOf`.' },
    GUEST: { description: 'Takes part by invitation.' },
    ADVISER: { description: 'Gives advice, for instance in a reference group.' },
    LECTURER: { description: 'Gives lectures or training.' },
    EXHIBITOR: { description: 'Exhibits at its gatherings.' },
    CONTACT: { description: 'Answers questions about it.' },
  },
});
