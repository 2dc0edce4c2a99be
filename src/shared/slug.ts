/** A slug: at most 120 small letters a–z, digits and single hyphens. */
export const SLUG = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;
