/** A request that is refused by what its headers say. */
export class HttpRefused extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HttpRefused';
  }
}
