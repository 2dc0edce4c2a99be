import { type NetworkTexts } from '../network';

export const networkSv: NetworkTexts = {
  measure: 'Mått',
};
