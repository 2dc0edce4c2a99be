/**
 * A file of ours as a document of the draft of GEXF 1.2. Of what our files have, only the namespace and the version are others in
 * 1.3: both know `timeformat="dateTime"`, spells within edges, ends that belong to their spell, and our four types of attributes.
 */
export const asGexf12 = (text: string): string =>
  text.replace('"http://gexf.net/1.3" version="1.3"', '"http://www.gexf.net/1.2draft" version="1.2"');
