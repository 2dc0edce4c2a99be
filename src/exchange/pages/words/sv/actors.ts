import { type ActorTexts } from '../actors';

export const actorsSv: ActorTexts = {
  members: 'Medlemmar',
};
