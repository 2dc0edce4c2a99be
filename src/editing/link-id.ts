import { uuidV5 } from '../shared/uuid';

/** The id of a link, as between an event and a theme, which its table does not keep. */
export const linkId = (type: 'ActorTheme' | 'EventTheme' | 'AccountActor', from: string, to: string): string =>
  uuidV5(`${type}:${JSON.stringify([from, to])}`);
