import { type CalendarTexts } from '../calendar';

export const calendarEn: CalendarTexts = {
  month: 'Month',
};
