import { registerEnumType } from 'type-graphql';

export enum CoalitionKind {
  THEMATIC_GROUP = 'THEMATIC_GROUP',
  COALITION = 'COALITION',
  NETWORK = 'NETWORK',
  KNOWLEDGE_ALLIANCE = 'KNOWLEDGE_ALLIANCE',
  STEERING_GROUP = 'STEERING_GROUP',
  PARTNERSHIP = 'PARTNERSHIP',
  PROJECT = 'PROJECT',
  STRAND = 'STRAND',
  DIALOGUE_SERIES = 'DIALOGUE_SERIES',
  INTERNATIONAL_AGENCY = 'INTERNATIONAL_AGENCY',
  OTHER = 'OTHER',
}

registerEnumType(CoalitionKind, {
  name: 'CoalitionKind',
  description: 'What form the collaboration has.',
  valuesConfig: {
    THEMATIC_GROUP: { description: 'A group of organisations about one subject (ämnesgrupp).' },
    COALITION: { description: 'Actors that gather around one challenge (koalition).' },
    NETWORK: { description: 'A network for exchange (nätverk).' },
    KNOWLEDGE_ALLIANCE: { description: 'A lasting alliance of research and practice (kunskapsallians).' },
    STEERING_GROUP: { description: 'A group that steers a project or coalition (styrgrupp).' },
    PARTNERSHIP: { description: 'A standing collaboration of one actor with others, without a form of its own.' },
    PROJECT: { description: 'A project (projekt).' },
    STRAND: { description: 'A strand of a project or coalition (delprojekt).' },
    DIALOGUE_SERIES: { description: 'Recurring dialogues with invited actors (dialoger).' },
    INTERNATIONAL_AGENCY: { description: 'An agency that countries hold together.' },
    OTHER: { description: 'None of the others.' },
  },
});
