import { ConsultationMode, ItemState, LiveItem, LiveView, Voices } from '@rukkanen/contract';
import type { z } from 'zod';
import { mayLead, replay, textIdsOf, viewOf, type LiveSession, type SessionItem } from './index.js';
import { anAgenda } from './testing/index.js';
import { CELLS, ITEM_FIELDS, VIEW_FIELDS, VOICE_FIELDS, type Cell } from './testing/restriction.js';
import { AT, BLANKS, FULL } from './testing/samples.js';

/** Case `a` in a state, with everything filled that can be, whether the state would have it or not. */
function fullItem(item: SessionItem, { calledAt }: Cell, state: ItemState, revealedAt: Revealed) {
  const voices = { ...FULL.voices, revealedAt };
  return { ...item, ...FULL, state, calledAt, voices };
}

type Revealed = string | null;
type Full = ReturnType<typeof fullItem>;

const lead = { personId: 'kerttu', function: 'CONVENER' } as const;
const times = { startedAt: AT, endedAt: AT, closedAt: AT, lead };

function roomOf(cell: Cell, state: ItemState, revealedAt: Revealed): LiveSession & { a: Full } {
  const bare = { ...replay(anAgenda({ mode: cell.mode }), []), ...times };
  const [first, ...others] = bare.items;
  if (!first) throw new Error('an agenda without items');
  const functions = ['KELA_EXPERT', 'DEBT_COUNSELLOR'] as const;
  const a = fullItem({ ...first, functions }, cell, state, revealedAt);
  return { ...bare, a, items: [a, ...others] };
}

/** What the tables let a viewer see of the item, field by field. */
function allowed(item: Full, granted: readonly string[]): unknown {
  const { caseId, codeWord, ageBand, serviceLanguage, functions } = item;
  const whole = {
    ...item,
    case: { caseId, codeWord, ageBand, serviceLanguage, functions },
    mine: true,
    voices: allowedVoices(item.voices),
  };
  return Object.fromEntries(
    Object.entries(ITEM_FIELDS).map(([field, sight]) => [
      field,
      Reflect.get(sight === 'all' || granted.includes(sight) ? whole : BLANKS, field),
    ]),
  );
}

const allowedVoices = ({ answers, revealedAt, views, turn }: Full['voices']) => ({
  answers: answers.map((answer) => part('answers', answer, { revealed: revealedAt !== null })),
  revealedAt,
  views: views.map((view) => part('views', view, { shown: view.shown })),
  turn,
});

/** One answer or line as the table of voices has it: what is still silent is null. */
const part = (of: string, one: object, now: { revealed?: boolean; shown?: boolean }) =>
  Object.fromEntries(
    Object.entries(one).map(([field, value]) => {
      const when: unknown = Reflect.get(VOICE_FIELDS, `${of}.${field}`);
      const silent =
        (when === 'once revealed' && !now.revealed) || (when === 'once shown' && !now.shown);
      return [field, silent ? null : value];
    }),
  );

const STATES = ItemState.options.flatMap((state) => [[state, null] as const, [state, AT] as const]);

describe('the table of sight', () => {
  it('has a row for each field of the contract and a column for each mode', () => {
    const fieldsOf = (schema: z.ZodObject) => Object.keys(schema.shape).toSorted();
    expect(Object.keys(ITEM_FIELDS).toSorted()).toEqual(fieldsOf(LiveItem));
    expect(Object.keys(VIEW_FIELDS).toSorted()).toEqual(fieldsOf(LiveView));
    const { answers, views } = Voices.shape;
    const inVoices = [
      ...fieldsOf(answers.element).map((field) => `answers.${field}`),
      ...fieldsOf(views.element).map((field) => `views.${field}`),
      ...fieldsOf(Voices.omit({ answers: true, views: true })),
    ];
    expect(Object.keys(VOICE_FIELDS).toSorted()).toEqual(inVoices.toSorted());
    expect(new Set(CELLS.map(({ mode }) => mode))).toEqual(new Set(ConsultationMode.options));
  });

  it.each(CELLS)('holds for $who, $when, in every field and every state', (cell) => {
    for (const [state, revealedAt] of STATES) {
      const { a, ...room } = roomOf(cell, state, revealedAt);
      const [seen] = viewOf(room, cell.viewer).items;
      expect(LiveItem.parse(seen)).toEqual(allowed(a, cell.granted));
    }
  });

  it.each(CELLS)('holds for $who, $when, in the view itself', (cell) => {
    const { a: _a, ...room } = roomOf(cell, 'active', AT);
    const view = viewOf(room, cell.viewer);
    for (const [field, who] of Object.entries(VIEW_FIELDS)) {
      const seen: unknown = Reflect.get(view, field);
      if (who === 'all') expect([field, seen]).toEqual([field, Reflect.get(room, field)]);
      if (who === 'leads') expect([field, seen]).toEqual([field, mayLead(cell.viewer)]);
    }
    expect(view.items.map(({ id }) => id)).toEqual(room.items.map(({ id }) => id));
    expect(view.texts).toEqual({});
  });

  it.each(CELLS)('lets words out for $who, $when, with the case alone', (cell) => {
    const { a, ...room } = roomOf(cell, 'decided', null);
    const { grounds, continuation, actions } = a.decision.texts;
    const words = [grounds, continuation, actions[0]?.textId, a.voices.views[0]?.textId];
    const sees = cell.granted.includes('case');
    expect(textIdsOf(viewOf(room, cell.viewer))).toEqual(sees ? words : []);
  });
});
