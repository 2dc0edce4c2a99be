import { placeLabels, type WantedLabel } from '../../../../src/web/explorer/network/label-places';

const VIEW = { width: 300, height: 200 };

const label = (x: number, y: number, changes: Partial<WantedLabel> = {}): WantedLabel => ({
  ...{ x, y, radius: 6, width: 100, height: 20, isLit: false },
  ...changes,
});

describe('placeLabels', () => {
  it('puts a name to the right of its node', () => {
    expect(placeLabels([label(50, 100)], VIEW)).toEqual([{ x: 60, y: 90 }]);
  });

  it('puts it to the left where the picture ends', () => {
    expect(placeLabels([label(250, 100)], VIEW)).toEqual([{ x: 140, y: 90 }]);
  });

  it('leaves out what would stand over the name of a larger node', () => {
    const [small, large] = placeLabels([label(55, 105), label(50, 100, { radius: 8 })], { ...VIEW, width: 165 });
    expect(large).toEqual({ x: 62, y: 90 });
    expect(small).toBeNull();
  });

  it('moves a name that stands out below its node where both sides are taken or too narrow', () => {
    expect(placeLabels([label(150, 100, { isLit: true, width: 200 })], VIEW)).toEqual([{ x: 50, y: 107 }]);
  });

  it('finds room for each of those that stand close together', () => {
    const labels = [0, 1, 2, 3, 4].map((i) => label(140 + 4 * i, 100 + 3 * i, { isLit: true, width: 250 }));
    const places = placeLabels(labels, VIEW);
    const tops = places.map((place) => place!.y).sort((a, b) => a - b);
    for (let i = 1; i < tops.length; i++) expect(tops[i] - tops[i - 1]).toBeGreaterThanOrEqual(20);
    for (const place of places) {
      expect(place!.x).toBeGreaterThanOrEqual(0);
      expect(place!.x + 250).toBeLessThanOrEqual(VIEW.width);
    }
  });

  it('keeps other names off a node that stands out', () => {
    const [plain] = placeLabels([label(50, 100), label(100, 100, { isLit: true })], { ...VIEW, width: 160 });
    expect(plain).toBeNull();
  });

  it('says nothing of a node that is not in view', () => {
    expect(placeLabels([label(-50, 100, { isLit: true }), label(150, 230, { isLit: true })], VIEW)).toEqual([
      null,
      null,
    ]);
  });
});
