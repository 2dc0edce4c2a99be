import { type IncomingHttpHeaders } from 'node:http';
import { type Viewer } from '../access/viewer';

/** Says who asks, by the headers of a request; an error where they claim what they cannot show. */
export type Authenticate = (headers: IncomingHttpHeaders) => Promise<Viewer>;
