import { registerEnumType } from 'type-graphql';

export enum MandateKind {
  GOAL = 'GOAL',
  DUTY = 'DUTY',
  LAW = 'LAW',
  DOCUMENT = 'DOCUMENT',
  COMMISSION = 'COMMISSION',
  STUDY = 'STUDY',
  FUNDING = 'FUNDING',
}

registerEnumType(MandateKind, {
  name: 'MandateKind',
  description: 'What sort of mandate it is.',
  valuesConfig: {
    GOAL: { description: 'A goal, often with a target.' },
    DUTY: { description: 'A duty by law or decision.' },
    LAW: { description: 'A law or a change of law.' },
    DOCUMENT: { description: 'A plan, programme or other governing document.' },
    COMMISSION: { description: 'A commission that an authority is given.' },
    STUDY: { description: 'A study or report.' },
    FUNDING: { description: 'Money set aside.' },
  },
});
