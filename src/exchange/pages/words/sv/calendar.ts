import { type CalendarTexts } from '../calendar';

export const calendarSv: CalendarTexts = {
  month: 'Månad',
};
