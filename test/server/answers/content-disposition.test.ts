import { contentDisposition } from '../../../src/server/answers/content-disposition';

describe('A file name in a header', () => {
  it.each([
    ['skolverket.ics', `inline; filename="skolverket.ics"; filename*=UTF-8''skolverket.ics`],
    ['möten.ics', `inline; filename="m_ten.ics"; filename*=UTF-8''m%C3%B6ten.ics`],
    ['🏳️‍🌈.ics', `inline; filename="____.ics"; filename*=UTF-8''%F0%9F%8F%B3%EF%B8%8F%E2%80%8D%F0%9F%8C%88.ics`],
    ['a"; x="b.ics', `inline; filename="a_; x=_b.ics"; filename*=UTF-8''a%22%3B%20x%3D%22b.ics`],
    ['a\r\nSet-Cookie: b\0.ics', `inline; filename="aSet-Cookie: b.ics"; filename*=UTF-8''aSet-Cookie%3A%20b.ics`],
    ['../../etc/passwd', `inline; filename="....etcpasswd"; filename*=UTF-8''....etcpasswd`],
    ['a\\b%20c.ics', `inline; filename="ab_20c.ics"; filename*=UTF-8''ab%2520c.ics`],
    ["o'clock (1)*.ics", `inline; filename="o'clock (1)*.ics"; filename*=UTF-8''o%27clock%20%281%29%2A.ics`],
    ['scs\u202e.exe', `inline; filename="scs.exe"; filename*=UTF-8''scs.exe`],
    ['a\ud800b', `inline; filename="a_b"; filename*=UTF-8''a%EF%BF%BDb`],
  ])('%j', (name, header) => expect(contentDisposition(name)).toBe(header));
});
