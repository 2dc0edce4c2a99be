import { spawnSync } from 'node:child_process';

interface ReadEntry {
  id: string;
  title: string;
  published: string;
  updated: string;
  authors: string[];
  tags: string[];
  content: { type: string; value: string };
  links: string[][];
}

/** A feed as feedparser read it. */
interface ReadFeed {
  version: string;
  /** Whether it was not well-formed or not what it said it was. */
  bozo: boolean;
  id: string;
  title: string;
  language: string;
  updated: string;
  links: string[][];
  entries: ReadEntry[];
}

const PROGRAM = `
import json, sys, feedparser
found = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False)
links = lambda thing: [[link.rel, link.get('type'), link.href] for link in thing.links]
entry = lambda each: {
  'id': each.id, 'title': each.title, 'published': each.published, 'updated': each.updated, 'links': links(each),
  'authors': [author.get('name') for author in each.get('authors', [])], 'tags': [tag.term for tag in each.get('tags', [])],
  'content': {'type': each.content[0].type, 'value': each.content[0].value}}
json.dump({
  'version': found.version, 'bozo': bool(found.bozo), 'id': found.feed.id, 'title': found.feed.title, 'links': links(found.feed),
  'language': found.feed.title_detail.language, 'updated': found.feed.updated, 'entries': [entry(each) for each in found.entries]}, sys.stdout)
`;

/** Tests that read feeds back with feedparser, of the Python that FEEDPARSER_PYTHON names. Without it they are skipped, and their name says why. */
export function describeWithFeedparser(tests: (read: (text: string) => ReadFeed) => void): void {
  const python = process.env.FEEDPARSER_PYTHON;
  if (!python) {
    const reason = 'skipped: FEEDPARSER_PYTHON does not name a Python that has feedparser';
    process.stderr.write(`Read back by feedparser: ${reason}\n`);
    describe.skip(`Read back by feedparser (${reason})`, () => tests(() => ({}) as ReadFeed));
    return;
  }
  describe('Read back by feedparser', () =>
    tests((text) => {
      const { stdout, stderr, status } = spawnSync(python, ['-c', PROGRAM], {
        input: text,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as ReadFeed;
    }));
}
