import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { TextColumn, TextColumnBuilder } from '../../src/shared/text-column';

const TEXTS = ['Malmö', '', null, 'Łódź', '東京 🙂', 'lone \ud800', '\0', 'ÿĀ', 'a'.repeat(10_000)];

const textsOf = (column: TextColumn) => Array.from({ length: column.length }, (_, place) => column.at(place));

describe('A column of texts', () => {
  it('gives back what it was made from', () => expect(textsOf(TextColumn.from(TEXTS))).toEqual(TEXTS));

  it('may be empty', () => expect(textsOf(TextColumn.from([]))).toEqual([]));

  it('takes a byte a character where all are of Latin-1, two where one is not', () => {
    expect(TextColumn.from(['Malmö', 'Łódź', null]).parts).toMatchObject({
      bytes: { length: 5 + 8 },
      offsets: Uint32Array.of(0, 5, 13, 13),
      forms: Uint8Array.of(1, 2, 0),
    });
  });

  it('compares beginnings as JavaScript sorts', () => {
    const sorted = ['', 'malm', 'malmo', 'malmo stad', 'malmö', 'malmő', 'malmő 2', 'malt', '東', '🙂', '\uffff'];
    const column = TextColumn.from(sorted);
    for (const text of sorted) {
      const expected = sorted.map((other) => (other.startsWith(text) ? 0 : other < text ? -1 : 1));
      expect(sorted.map((_, place) => Math.sign(column.compareBeginning(place, text)))).toEqual(expected);
      expect(sorted.filter((_, place) => column.isAt(place, text))).toEqual([text]);
    }
  });

  it('knows lengths', () => {
    const column = TextColumn.from(TEXTS);
    expect(TEXTS.map((_, place) => column.lengthAt(place))).toEqual(TEXTS.map((text) => text?.length ?? 0));
  });

  it('grows text by text', () => {
    const builder = new TextColumnBuilder();
    const many = Array.from({ length: 5000 }, (_, i) => (i % 7 === 0 ? null : `Skola ${i}`));
    for (const text of many) builder.push(text);
    expect(builder.length).toBe(5000);
    expect(textsOf(builder.build())).toEqual(many);
  });

  it('passes between threads without being copied', () => {
    const { port1, port2 } = new MessageChannel();
    const { parts } = TextColumn.from(TEXTS);
    port1.postMessage(parts);
    const received = receiveMessageOnPort(port2)!.message;
    port1.close();
    expect(textsOf(new TextColumn(received))).toEqual(TEXTS);
    parts.bytes[0] = 'P'.charCodeAt(0);
    expect(new TextColumn(received).at(0)).toBe('Palmö');
  });
});
