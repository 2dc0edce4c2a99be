import { uuidV5 } from '../shared/uuid';

/** The id of a link between an actor or event and a theme, which its table does not keep. */
export const linkId = (type: 'ActorTheme' | 'EventTheme', from: string, theme: string): string =>
  uuidV5(`${type}:${JSON.stringify([from, theme])}`);
