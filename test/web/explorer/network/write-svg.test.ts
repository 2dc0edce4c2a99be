import { type Drawing, writeSvg } from '../../../../src/web/explorer/network/write-svg';
import { xmlProblems } from '../../../exchange/network/support/xml';

const HOSTILE = '"><script>alert(1)</script>&amp; \u0000\uD800 å 𝒳 ]]>';

const DRAWING: Drawing = {
  ...{ title: HOSTILE, width: 400, height: 300, ground: '#ffffff', ink: '#000000' },
  ...{ font: "system-ui, 'Liberation Sans'", fontSize: 13 },
  nodes: [
    { x: 10, y: 20, size: 5, colour: '#0072b2', isSquare: false, name: HOSTILE },
    { x: 100.123456, y: 20, size: 8, colour: '#00785a', isSquare: true, name: 'Samarbete' },
  ],
  edges: [
    { from: { x: 10, y: 20 }, to: { x: 100, y: 20 }, width: 1, colour: '#8d877a', isSure: true },
    { from: { x: 10, y: 20 }, to: { x: 100, y: 20 }, width: 1, colour: '#cbc5b7', isSure: false },
  ],
  labels: [{ x: 18, y: 24, text: HOSTILE }],
};

describe('The picture as SVG', () => {
  it('is XML, whatever the names hold', async () => {
    expect(await xmlProblems(writeSvg(DRAWING))).toEqual([]);
    expect(writeSvg(DRAWING)).not.toContain('<script');
  });

  it('draws coalitions as squares, others as circles, and possible links dashed', () => {
    const svg = writeSvg(DRAWING);
    expect(svg).toContain('<circle cx="10" cy="20" r="5" fill="#0072b2">');
    expect(svg).toContain('<rect x="92.12" y="12" width="16" height="16" fill="#00785a"><title>Samarbete</title>');
    expect(svg.match(/<line /g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('is XML where there is nothing', async () => {
    expect(await xmlProblems(writeSvg({ ...DRAWING, nodes: [], edges: [], labels: [] }))).toEqual([]);
  });
});
