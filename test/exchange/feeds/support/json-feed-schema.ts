import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime();
const language = z.enum(['sv', 'en']);
const author = z.strictObject({ name: z.string(), url: address });

const when = z.strictObject({
  edtf: z.string(),
  text: z.string(),
  precision: z.enum(['TIME', 'DAY', 'MONTH', 'SEASON', 'YEAR', 'SPAN', 'WINDOW']),
  earliest: instant.nullable(),
  latest: instant.nullable(),
  timeZone: z.string(),
});

const item = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  url: address,
  external_url: address.optional(),
  title: z.string(),
  summary: z.string().min(1).optional(),
  content_text: z.string().min(1),
  date_published: instant,
  date_modified: instant,
  tags: z.array(z.string()).nonempty().optional(),
  language,
  authors: z.array(author).nonempty().optional(),
  _samverkan: z.strictObject({
    when: when.nullable(),
    status: z.enum(['EXPECTED', 'TENTATIVE', 'CONFIRMED', 'POSTPONED', 'CANCELLED']),
    statusText: z.string(),
    remarks: z.array(z.string()),
    kind: z.enum(['MEETING', 'DIALOGUE', 'ROUND', 'CONFERENCE', 'SEMINAR', 'LECTURE', 'WORKSHOP', 'OTHER']),
    organisers: z.array(z.string()),
    location: z.string().nullable(),
    attendanceModes: z.array(z.enum(['ON_SITE', 'ONLINE', 'HYBRID'])),
    calendar: address.nullable(),
  }),
});

/** JSON Feed 1.1 (https://jsonfeed.org/version/1.1) with our extension, and nothing beside. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: address,
  feed_url: address,
  next_url: address.optional(),
  language,
  authors: z.array(author).nonempty().optional(),
  _samverkan: z.strictObject({
    about: address,
    usual: z.array(z.strictObject({ organiser: z.string(), text: z.string() })),
    calendar: address,
    subscribe: z.url({ protocol: /^webcal$/ }),
  }),
  items: z.array(item),
});
