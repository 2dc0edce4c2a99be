import { type NetworkTexts } from '../network';

export const networkEn: NetworkTexts = {
  measure: 'Measure',
};
