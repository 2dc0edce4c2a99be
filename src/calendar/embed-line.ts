const ESCAPED: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[<>&"']/g, (sign) => ESCAPED[sign]);

interface Embedded {
  /** See BASE_URL. */
  base: string;
  /** What stands after `/feeds/`. */
  source: string;
  language: 'sv' | 'en';
  /** For those who run no script. */
  link: { name: string; address: string };
}

/** The line of HTML that shows a feed on another site (docs/embedding.md). */
export const embedLine = ({ base, source, language, link }: Embedded): string =>
  `<script async src="${escaped(base)}/embed/v1.js"></script>` +
  `<samverkan-events source="${escaped(source)}" lang="${language}">` +
  `<a href="${escaped(link.address)}">${escaped(link.name)}</a></samverkan-events>`;
