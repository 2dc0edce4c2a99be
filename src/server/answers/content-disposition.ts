/** Control characters, what turns the direction of text, and what separates folders. */
const UNFIT = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069/\\]/gu;

/** What may stand in `filename*` as it is (attr-char of RFC 8187, 3.2.1), of what encodeURIComponent leaves. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `inline` with the name under which a browser saves the answer (RFC 6266, 4.3); whatever the name, it stays one value of one header. */
export const contentDisposition = (fileName: string): string => {
  // A lone surrogate becomes U+FFFD.
  const name = Buffer.from(fileName.replace(UNFIT, '')).toString();
  const plain = name.replace(/[^ -~]|["%]/gu, '_');
  return `inline; filename="${plain}"; filename*=UTF-8''${percentEncoded(name)}`;
};
