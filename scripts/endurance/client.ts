import { type Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** Milliseconds. */
  took: number;
}

interface Asking {
  method?: 'GET' | 'POST';
  body?: string;
  key?: string;
  agent?: Agent;
}

/** One request, never repeated. Rejects where no whole answer comes. */
export const ask = (url: string, { method = 'GET', body, key, agent }: Asking = {}): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const start = Date.now();
    const headers = {
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
    };
    const asked = request(url, { method, headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, text, took: Date.now() - start }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

/** Data of GraphQL; rejects for an error of any kind. */
export const graphql = async <Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  asking: Pick<Asking, 'key' | 'agent'> = {},
): Promise<Data> => {
  const { text } = await ask(url, { ...asking, method: 'POST', body: JSON.stringify({ query, variables }) });
  const { data, errors } = JSON.parse(text) as { data: Data; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0].message);
  return data;
};
