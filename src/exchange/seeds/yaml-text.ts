import { Composer, type Document, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, Parser, visit } from 'yaml';
import { type Place } from './seed';
import { type SeedProblem, tellable } from './seed-problem';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_ALIASES = 100;
const MOST_KEYS = 1000;
/** Words, signs and spaces as the lexer counts them: 50,000 short organisations, read in some six seconds. */
const MOST_LEXEMES = 2_000_000;
/** Entries of the parser's stack, about two a level. The composer of `yaml` recurses: 1,000 levels were measured to end the process. */
const DEEPEST_STACK = 100;

export type Path = readonly PropertyKey[];
/** Where a path leads, or a key of the fact to which it leads. */
export type PlaceOf = (path: Path, key?: string) => Place;
export type YamlText = { ok: true; value: unknown; placeOf: PlaceOf } | { ok: false; problems: SeedProblem[] };

class OutOfBounds extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** The tokens of the text, read until it nests too deeply: the parser keeps its stack itself, so that this cannot overflow. */
function* tokensOf(text: string, lines: LineCounter) {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > DEEPEST_STACK) throw new OutOfBounds('nested deeper than 50 levels', parser.offset);
    if (++lexemes > MOST_LEXEMES) throw new OutOfBounds('the file holds too much: divide it here', parser.offset);
  }
  yield* parser.end();
}

/** The place of a path, or of the nearest thing above it that is written out. Steps that the file leaves out (`items`) are skipped. */
function placeIn(file: string, document: Document, lines: LineCounter, path: Path): Place {
  let node: unknown = document.contents;
  let offset = 0;
  let field = '';
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined && (step === 'items' || typeof step === 'number')) continue;
      field += `${field && '.'}${String(step)}`;
      if (pair === undefined) break;
      offset = (isNode(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = (isNode(node) && node.range?.[0]) || offset;
      field += `[${step}]`;
    }
  }
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1), field };
}

/** The place of a key. A plain text stands for its one key, which is not written out then. */
function keyPlaceIn(file: string, document: Document, lines: LineCounter, path: Path, key: string): Place {
  const place = placeIn(file, document, lines, [...path, key]);
  return place.field.endsWith(`.${key}`) ? place : { ...place, field: `${place.field}.${key}` };
}

/** Tags and keys that the format has no use for. Keys are compared here, because `yaml` compares each with all others. */
function forbidden(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node(_, node) {
      const tag = 'tag' in node ? node.tag : undefined;
      if (tag && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(tag))
        found.push({ offset: node.range?.[0] ?? 0, message: `tags such as ${tag} are not read here: leave it out` });
    },
    Map(_, map) {
      const seen = new Set<string>();
      if (map.items.length > MOST_KEYS) {
        found.push({
          offset: map.range?.[0] ?? 0,
          message: `expected at most ${MOST_KEYS} keys, found ${map.items.length}`,
        });
        return visit.SKIP;
      }
      for (const { key } of map.items) {
        const offset = (isNode(key) && key.range?.[0]) || 0;
        if (!isScalar(key)) found.push({ offset, message: 'expected a word as key' });
        else if (seen.has(String(key.value))) found.push({ offset, message: `the key "${key.value}" occurs twice` });
        else seen.add(String(key.value));
      }
      return undefined;
    },
  });
  return found;
}

/**
 * Reads one YAML 1.2 document within bounds: at most 10 MiB, 50 levels, 100 aliases, no tags. Every value is text as it is written
 * (schema "failsafe": 0180, 2021-10 and no stay what they are).
 */
export function readYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const at = (offset: number, message: string): SeedProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), field: '', message: message.slice(0, 300) };
  };
  const refuse = (...problems: SeedProblem[]): YamlText => ({ ok: false, problems: tellable(problems) });

  if (Buffer.byteLength(text) > MOST_BYTES) return refuse(at(0, 'the file is larger than 10 MiB: divide it'));
  try {
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
    const [document, second] = [...composer.compose(tokensOf(text, lines), true, text.length)];
    if (second) return refuse(at(second.range[0], 'expected one document a file, found a second ("---")'));
    const errors = document.errors.map(({ pos, message }) => at(pos[0], message));
    if (errors.length > 0) return refuse(...errors);
    const wrong = forbidden(document as Document).map(({ offset, message }) => at(offset, message));
    if (wrong.length > 0) return refuse(...wrong);
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const placed = [file, document as Document, lines] as const;
    const placeOf: PlaceOf = (path, key) =>
      key === undefined ? placeIn(...placed, path) : keyPlaceIn(...placed, path, key);
    return { ok: true, value, placeOf };
  } catch (error) {
    if (error instanceof OutOfBounds) return refuse(at(error.offset, error.message));
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved'))
      return refuse(at(0, 'an alias (*name) has no anchor (&name) before it'));
    if (error instanceof ReferenceError)
      return refuse(at(0, `expected at most ${MOST_ALIASES} aliases (*name): write it out`));
    return refuse(at(0, 'this is not YAML that can be read'));
  }
}
