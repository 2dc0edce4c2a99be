import { type Filled } from '../../exchange/filled';
import { type Context } from '../../shared/context';

/** Makes the answer at one state of the data and one instant, which its context has. */
export type Fill = (context: Context) => Promise<Filled>;
