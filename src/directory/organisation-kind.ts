import { registerEnumType } from 'type-graphql';

export enum OrganisationKind {
  AGENCY = 'AGENCY',
  MUNICIPALITY = 'MUNICIPALITY',
  REGION = 'REGION',
  COUNTY_ADMINISTRATIVE_BOARD = 'COUNTY_ADMINISTRATIVE_BOARD',
  MUNICIPAL_ASSOCIATION = 'MUNICIPAL_ASSOCIATION',
  UNIVERSITY = 'UNIVERSITY',
  SCHOOL = 'SCHOOL',
  ASSOCIATION = 'ASSOCIATION',
  FOUNDATION = 'FOUNDATION',
  COMPANY = 'COMPANY',
  UNIT = 'UNIT',
  COLLECTIVE = 'COLLECTIVE',
  OTHER = 'OTHER',
}

registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What sort of organisation it is.',
  valuesConfig: {
    AGENCY: { description: 'A national authority (statlig myndighet).' },
    MUNICIPALITY: { description: 'A municipality (kommun).' },
    REGION: { description: 'A region (region, formerly landsting).' },
    COUNTY_ADMINISTRATIVE_BOARD: { description: 'The state in a county (länsstyrelse).' },
    MUNICIPAL_ASSOCIATION: { description: 'An association of municipalities under public law (kommunalförbund).' },
    UNIVERSITY: { description: 'A university or university college (universitet, högskola).' },
    SCHOOL: { description: 'A school or preschool.' },
    ASSOCIATION: { description: 'A voluntary association or an interest organisation.' },
    FOUNDATION: { description: 'A foundation (stiftelse).' },
    COMPANY: { description: 'A company, publicly or privately owned.' },
    UNIT: { description: 'A department or unit within another organisation.' },
    COLLECTIVE: {
      description:
        'A group that a document names only as a group ("universities"). It belongs to the one coalition that names it; no path or measure goes through it.',
    },
    OTHER: { description: 'None of the others.' },
  },
});
