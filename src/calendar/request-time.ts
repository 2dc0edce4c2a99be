import { type Context } from '../shared/context';
import { type Instant } from '../shared/instant';

/** Now, the same for the whole request: `context.use(requestTime)`. */
export const requestTime = ({ clock }: Context): Instant => clock.now();
