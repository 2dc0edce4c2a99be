import { parse } from 'csv-parse/sync';
import { writeEdgesCsv } from '../../../src/exchange/network/write-edges-csv';
import { writeNodesCsv } from '../../../src/exchange/network/write-nodes-csv';
import { SMALL, edge, id, membership, network, node, textOf } from './support/network';
import { nastyNames } from './support/nasty-names';

const MARK = '\ufeff';

const recordsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('The actors as CSV', () => {
  it('is a table that Gephi knows, with a byte order mark for Excel', () => {
    expect(textOf(writeNodesCsv, SMALL)).toBe(
      `${MARK}Id,Label,slug,kind,subkind,isCollective,degree,pageRank\r\n` +
        `${id('a1')},Skolverket,skolverket,ORGANISATION,AGENCY,false,1,0.25\r\n` +
        `${id('b1')},Ada,ada,PERSON,,false,1,\r\n` +
        `${id('c1')},Läsrådet,lasradet,COALITION,NETWORK,false,2,\r\n`,
    );
  });

  it('of nobody has its names', () => {
    expect(textOf(writeNodesCsv, network([], []))).toBe(`${MARK}Id,Label,slug,kind,subkind,isCollective\r\n`);
  });

  it('leaves negative numbers numbers', () => {
    const measures = [{ name: 'balance', type: 'Float' as const, description: '' }];
    const rows = network([node('a', { values: { balance: -1.5 } })], [], { measures });
    expect(recordsOf(textOf(writeNodesCsv, rows))[0].balance).toBe('-1.5');
  });

  it('gives every name back as it was, but for control characters and the apostrophe before a formula', () => {
    const names = nastyNames(2_000);
    const rows = network(
      names.map((name, place) => node(`a${place}`, { name })),
      [],
    );
    const records = recordsOf(textOf(writeNodesCsv, rows));
    const shown = (name: string) =>
      Buffer.from(name)
        .toString()
        .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');
    const guarded = (text: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);
    expect(records.map(({ Label }) => Label)).toEqual(names.map(shown).map(guarded));
    expect(records.filter(({ Label }) => /^\s*[=+\-@＝＋－＠]/.test(Label))).toEqual([]);
  });
});

describe('The memberships as CSV', () => {
  it('is a table that Gephi knows', () => {
    const [first, second, ...others] = recordsOf(textOf(writeEdgesCsv, SMALL));
    expect(first).toEqual({
      ...{ Source: id('a1'), Target: id('c1'), Type: 'Undirected', Id: id('e1'), Label: 'värd', Weight: '2' },
      ...{ certainty: 'YES', roles: 'FOUNDER, HOST; MEMBER', period: '2018/2019; 2021-08-16/..' },
      ...{ startEarliest: '2017-12-31T23:00:00Z', startLatest: '2018-12-31T23:00:00Z' },
      ...{ endEarliest: '2022-05-01T22:00:00Z', endLatest: '' },
      ...{ onBehalfOf: '', memberships: `${id('e11')}; ${id('e12')}` },
    });
    expect(second).toMatchObject({
      Source: id('b1'),
      Weight: '1',
      Label: '',
      certainty: 'POSSIBLY',
      onBehalfOf: id('a1'),
    });
    expect(others).toEqual([]);
  });

  it('begins with its names and ends every line with CRLF', () => {
    const lines = textOf(writeEdgesCsv, SMALL).slice(MARK.length).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      'Source,Target,Type,Id,Label,Weight,certainty,roles,period,startEarliest,startLatest,endEarliest,endLatest,onBehalfOf,memberships',
    );
  });

  it('takes a year before our era for no formula', () => {
    const memberships = [membership('b', { period: '-0044/..' })];
    const [record] = recordsOf(textOf(writeEdgesCsv, network([], [edge('e', 'a', 'c', { memberships })])));
    expect(record.period).toBe("'-0044/..");
  });
});
