/** Who may read an answer (`allow`, for Access-Control-Allow-Origin; null: nobody else), and whether that differs by who asks. */
export interface AllowedOrigin {
  allow: string | null;
  varies: boolean;
}

/**
 * Whether pages of an origin may read our feeds (Fetch Standard, "CORS protocol").
 *
 * @param origins those that may; null: all
 * @param requestOrigin the Origin header; `null` of sandboxed pages is nobody's
 */
export const allowedOrigin = (origins: string[] | null, requestOrigin: string | undefined): AllowedOrigin => {
  if (origins === null) return { allow: '*', varies: false };
  return { allow: requestOrigin && origins.includes(requestOrigin) ? requestOrigin : null, varies: true };
};
