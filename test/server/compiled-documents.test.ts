import { buildSchema, parse } from 'graphql';
import { CompiledDocuments } from '../../src/server/compiled-documents';

const schema = buildSchema('type Query { a: String }');

describe('Compiled documents', () => {
  const compile = (documents: CompiledDocuments, text: string) => documents.of(parse(text), text);

  it('are found by their text, those that came last if all are too long together', () => {
    const documents = new CompiledDocuments(schema);
    const texts = Array.from({ length: 20 }, (_, i) => `{ a } # ${i} ${'x'.repeat(9000)}`);
    for (const text of texts) expect(compile(documents, text)).not.toBeNull();
    expect(texts.map((text) => documents.known(text) !== null)).toEqual(texts.map((_, i) => i >= 6));
  });

  it('are not made of a text that is too long', () => {
    const documents = new CompiledDocuments(schema);
    const text = `{ a } # ${'x'.repeat(10_000)}`;
    expect(compile(documents, text)).toBeNull();
    expect(documents.known(text)).toBeNull();
  });

  it('are not made for an operation that is not there', () => {
    expect(new CompiledDocuments(schema).of(parse('{ a }'), '{ a }', '')).toBeNull();
  });
});
