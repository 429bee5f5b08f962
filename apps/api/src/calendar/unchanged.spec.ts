import { isUnchanged } from './unchanged.js';

const feed = { etag: 'W/"now"', changedAt: new Date('2026-05-04T05:30:10.700Z') };
const asked = (headers: Record<string, string>) => isUnchanged(headers, feed);

describe('a feed is unchanged', () => {
  it('for whoever names its tag, alone, in a list, strong or weak, or by the star', () => {
    for (const tag of ['W/"now"', '"now"', '"old", W/"now"', '*'])
      expect(asked({ 'if-none-match': tag })).toBe(true);
    for (const tag of ['"then"', 'now', '', '"no', '"now', '"w"now'])
      expect(asked({ 'if-none-match': tag })).toBe(false);
  });

  it('for whoever has seen it since it changed, to the second', () => {
    expect(asked({ 'if-modified-since': 'Mon, 04 May 2026 05:30:10 GMT' })).toBe(true);
    expect(asked({ 'if-modified-since': 'Mon, 04 May 2026 05:30:09 GMT' })).toBe(false);
    expect(asked({ 'if-modified-since': 'yesterday' })).toBe(false);
  });

  it('by its tag whatever the date says', () => {
    const late = 'Tue, 05 May 2026 00:00:00 GMT';
    expect(asked({ 'if-none-match': '"then"', 'if-modified-since': late })).toBe(false);
  });
});
