/** A database address fit for messages: without its password, whatever shape it has. */
export const publicAddress = (url: string): string =>
  url.startsWith('sqlite:') ? url : url.replace(/^(\w+:\/\/)?([^:@/]*)(:.*)?@/, '$1$2@').replace(/\?.*$/, '');
