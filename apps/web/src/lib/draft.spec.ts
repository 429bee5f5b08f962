import {
  DRAFT_LIFE,
  draftKey,
  draftsOf,
  dropDraft,
  keepDraft,
  readDraft,
  type Shelf,
} from './draft.js';

const now = Date.parse('2026-05-04T05:30:00Z');
const key = draftKey('onni.malli', 'case');
const asText = (value: unknown) => (typeof value === 'string' ? value : null);

function aShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

const aFullShelf: Shelf = {
  ...aShelf(),
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
};

describe('a draft on this device', () => {
  it('is there again after a reload', () => {
    const shelf = aShelf();
    expect(keepDraft(shelf, key, 'Mistä aloitetaan?', now)).toBe(true);
    expect(readDraft(shelf, key, asText, now + 1)).toEqual({
      value: 'Mistä aloitetaan?',
      savedAt: now,
    });
  });

  it('is not shown to another person on the same device', () => {
    const shelf = aShelf();
    keepDraft(shelf, key, 'Mistä aloitetaan?', now);
    expect(readDraft(shelf, draftKey('vieno.malli', 'case'), asText, now)).toBeNull();
  });

  it('is found when its own writer leaves the device, and nobody else’s is', () => {
    const keys = [
      key,
      draftKey('onni.malli', 'answer.C38.1'),
      draftKey('vieno.malli', 'case'),
      'x',
    ];
    const shelf = { length: keys.length, key: (index: number) => keys[index] ?? null };
    expect(draftsOf(shelf, 'onni.malli')).toEqual(keys.slice(0, 2));
    expect(draftsOf(shelf, 'onni')).toEqual([]);
  });

  it('disappears after thirty days of rest', () => {
    const shelf = aShelf();
    keepDraft(shelf, key, 'Mistä aloitetaan?', now);
    expect(readDraft(shelf, key, asText, now + DRAFT_LIFE)).toBeNull();
    expect(shelf.getItem(key)).toBeNull();
  });

  it('of an older form is let go rather than misread', () => {
    const shelf = aShelf();
    keepDraft(shelf, key, { question: 'Mistä aloitetaan?' }, now);
    expect(readDraft(shelf, key, asText, now)).toBeNull();
  });

  it('that is damaged does not stop the page', () => {
    const shelf = aShelf();
    shelf.setItem(key, '{"value":');
    expect(readDraft(shelf, key, asText, now)).toBeNull();
  });

  it('that does not fit says so and lets the writing go on', () => {
    expect(keepDraft(aFullShelf, key, 'x', now)).toBe(false);
  });

  it('is gone when it has been sent', () => {
    const shelf = aShelf();
    keepDraft(shelf, key, 'Mistä aloitetaan?', now);
    dropDraft(shelf, key);
    expect(readDraft(shelf, key, asText, now)).toBeNull();
  });
});
