import { type ActorTexts } from '../actors';

export const actorsEn: ActorTexts = {
  members: 'Members',
};
