import { registerEnumType } from 'type-graphql';
import { TimePrecision } from './time/precision';

registerEnumType(TimePrecision, {
  name: 'TimePrecision',
  description: 'How precisely a time is stated.',
  valuesConfig: {
    TIME: { description: 'A day and a time of day: 2021-10-12T13:00:00.' },
    DAY: { description: 'A day: 2021-10-12.' },
    MONTH: { description: 'A month: 2022-01.' },
    SEASON: { description: 'A season, read generously: 2021-21 (spring of 2021).' },
    YEAR: { description: 'A year: 2021.' },
    SPAN: { description: 'Lasts from one time to another: 2023-01/2023-04.' },
    WINDOW: { description: 'Once, somewhere within: [2026-01..2026-04].' },
  },
});

export { TimePrecision };
