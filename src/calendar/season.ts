import { registerEnumType } from 'type-graphql';

export enum Season {
  SPRING = 'SPRING',
  SUMMER = 'SUMMER',
  AUTUMN = 'AUTUMN',
  WINTER = 'WINTER',
}

registerEnumType(Season, {
  name: 'Season',
  description: 'A season, read generously: a Swedish "vår" is often the spring term.',
  valuesConfig: {
    SPRING: { description: '1 January–30 June.' },
    SUMMER: { description: '1 June–31 August.' },
    AUTUMN: { description: '1 August–31 December.' },
    WINTER: { description: '1 November–31 March.' },
  },
});
