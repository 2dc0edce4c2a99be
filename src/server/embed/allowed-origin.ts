/** What a response says of a page that asks for it. */
export interface AllowedOrigin {
  /** The value of Access-Control-Allow-Origin; null for none. */
  allow: string | null;
  /** Whether that depends on the Origin of the request. */
  varies: boolean;
}

/** Whether pages of an origin may read an answer, of those that a deployment allows; null allows all. */
export const allowedOrigin = (origins: readonly string[] | null, requestOrigin: string | undefined): AllowedOrigin => {
  if (origins === null) return { allow: '*', varies: false };
  return { allow: requestOrigin !== undefined && origins.includes(requestOrigin) ? requestOrigin : null, varies: true };
};
