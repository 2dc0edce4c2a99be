import { type Context } from '../shared/context';
import { DEFAULT_PAGE, pageSize } from '../shared/page-args';
import { type AgendaQuestion, UPCOMING } from './agenda';
import { type UpcomingArgs } from './event-list.input';
import { requestTime } from './request-time';

/** What arguments ask of an agenda, with what is usual where they do not say. BAD_USER_INPUT for a size that there is not. */
export const agendaQuestion = ({ after, first, statuses }: UpcomingArgs, context: Context): AgendaQuestion => ({
  after: after ?? context.use(requestTime),
  first: pageSize('first', first ?? DEFAULT_PAGE),
  statuses: statuses ?? UPCOMING,
});
