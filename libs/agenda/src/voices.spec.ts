import { VoiceAnswers, type LiveCommand } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import * as fc from 'fast-check';
import { catchUp, chronicle, project, replay, textIdsOf, viewOf, type Attendee } from './index.js';
import {
  anAgenda,
  anyStory,
  byConvener,
  convener,
  everybody,
  guest,
  kela,
  nurse,
  outsider,
  played,
  viceConvener,
  type Asked,
} from './testing/index.js';

const facts = anAgenda();
const answers = (all: VoiceAnswers['Q1']): VoiceAnswers => ({
  Q1: all,
  Q2: all,
  Q3: all,
  Q4: all,
  Q5: null,
});
const gives = (who: Attendee, all: VoiceAnswers['Q1'], itemId = 'a'): Asked => {
  const [own] = who.functions;
  if (!own) throw new Error('somebody without a function has no voice');
  return [{ type: 'giveAnswers', itemId, function: own, answers: answers(all) }, who];
};
const says = (who: Attendee): Asked => {
  const [own] = who.functions;
  if (!own) throw new Error('somebody without a function has no voice');
  return [
    { type: 'giveView', itemId: 'a', function: own, text: 'oma arvio', acknowledgements: [] },
    who,
  ];
};
const show = (own: 'KELA_EXPERT' | 'NURSE'): LiveCommand => ({
  type: 'showView',
  itemId: 'a',
  function: own,
});
const reveal: LiveCommand = { type: 'revealAnswers', itemId: 'a' };
const begun = byConvener({ type: 'startSession' }, { type: 'startItem', itemId: 'a' });
const voices = (asked: readonly Asked[], viewer: Attendee, agenda = facts) =>
  viewOf(replay(agenda, played(agenda, asked)), viewer).items[0]?.voices;

describe('silent answers', () => {
  const silent = [...begun, gives(kela, 'yes'), gives(nurse, 'no')];

  it('tell everybody who has answered, and nobody what: not the convener, not whoever answered', () => {
    for (const viewer of [convener, viceConvener, kela, nurse, outsider]) {
      expect(voices(silent, viewer)?.answers).toEqual([
        { function: 'KELA_EXPERT', given: null, late: false },
        { function: 'NURSE', given: null, late: false },
      ]);
    }
  });

  it('are pushed as a function that has answered, by whom in function and with nothing more', () => {
    const lines = played(facts, silent);
    const room = replay(facts, lines);
    const pushed = lines.slice(-1).map((line) => project(line, room, convener));
    expect(pushed).toMatchObject([
      { by: { function: 'NURSE' }, event: { type: 'answersGiven', given: null } },
    ]);
  });

  it('are revealed together, the last of each function', () => {
    const told = [...silent, gives(nurse, 'unsure'), ...byConvener(reveal)];
    expect(voices(told, outsider)?.answers).toEqual([
      { function: 'KELA_EXPERT', given: answers('yes'), late: false },
      { function: 'NURSE', given: answers('unsure'), late: false },
    ]);
  });

  it('are marked when they come late, and known at once', () => {
    const told = [...silent, ...byConvener(reveal), gives(outsider, 'yes')];
    expect(voices(told, kela)?.answers.at(-1)).toEqual({
      function: 'SOCIAL_WORKER',
      given: answers('yes'),
      late: true,
    });
  });

  it('may be given before the meeting begins', () => {
    expect(voices([gives(kela, 'yes')], convener)?.answers).toHaveLength(1);
  });

  it('are not for a case that one does not see, nor in the name of another function', () => {
    const network = anAgenda({ mode: 'NETWORK' });
    expect(() => played(network, [...begun, gives(nurse, 'yes')])).toThrow(
      refusal('item.unknown', { itemId: 'a' }),
    );
    const [stolen] = gives(kela, 'yes');
    for (const thief of [nurse, convener, guest])
      expect(() => played(facts, [...begun, [stolen, thief]])).toThrow();
    expect(voices([...begun, gives(kela, 'yes')], nurse, network)?.answers).toEqual([]);
  });

  it('are revealed by the convener alone, once, and not before anybody has answered', () => {
    expect(() => played(facts, [...silent, [reveal, kela]])).toThrow(
      refusal('session.not_convener'),
    );
    const early = refusal('item.wrong_state', { itemId: 'a' });
    expect(() => played(facts, [...begun, ...byConvener(reveal)])).toThrow(early);
    expect(() => played(facts, [...silent, ...byConvener(reveal, reveal)])).toThrow(early);
  });
});

describe('own lines', () => {
  const written = [...begun, says(kela), says(nurse)];

  it('stay unread until their turn, then one at a time', () => {
    const before = voices(written, convener);
    expect(before?.views.map(({ textId }) => textId)).toEqual([null, null]);
    const after = voices([...written, ...byConvener(show('NURSE'))], outsider);
    expect(after).toMatchObject({
      turn: 'NURSE',
      views: [
        { function: 'KELA_EXPERT', textId: null, shown: false },
        { function: 'NURSE', textId: expect.any(String), shown: true },
      ],
    });
  });

  it('are read only once shown: only then do views and lines name their words', () => {
    const ids = (asked: readonly Asked[]) =>
      textIdsOf(viewOf(replay(facts, played(facts, asked)), kela));
    expect(ids(written)).toEqual([]);
    expect(ids([...written, ...byConvener(show('KELA_EXPERT'))])).toHaveLength(1);
  });

  it('are silent again when they are written anew', () => {
    const anew = [...written, ...byConvener(show('NURSE')), says(nurse)];
    expect(voices(anew, convener)).toMatchObject({ turn: null });
    expect(voices(anew, convener)?.views[1]).toEqual({
      function: 'NURSE',
      textId: null,
      shown: false,
    });
  });

  it('cannot be shown where there is none', () => {
    expect(() => played(facts, [...begun, ...byConvener(show('NURSE'))])).toThrow(
      refusal('item.wrong_state', { itemId: 'a' }),
    );
  });
});

/** Whatever happens and however a screen is brought up to date, what is silent stays on the server. */
it('sends no answer before all are revealed, and no text before its turn', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...everybody), (asked, viewer) => {
      const lines = played(facts, asked, { strict: false });
      lines.forEach((_, index) => {
        const log = lines.slice(0, index + 1);
        const sent = [
          viewOf(replay(facts, log), viewer),
          catchUp(chronicle(facts, log), 0, viewer),
        ];
        for (const { id, voices: kept } of replay(facts, log).items) {
          const { answers: given } = viewOf(replay(facts, log), viewer).items.find(
            (item) => item.id === id,
          )?.voices ?? { answers: [] };
          if (!kept.revealedAt) expect(given.every((one) => one.given === null)).toBe(true);
          for (const { textId, shown } of kept.views)
            if (textId && !shown) expect(JSON.stringify(sent)).not.toContain(textId);
        }
      });
    }),
    { seed: 2026, numRuns: 60 },
  );
});

it('comes up in made-up stories, so that the properties tell something', () => {
  const types = fc
    .sample(anyStory, { numRuns: 300, seed: 2026 })
    .flatMap((asked) => played(facts, asked, { strict: false }).map(({ event }) => event.type));
  for (const type of ['answersGiven', 'answersRevealed', 'viewGiven', 'viewShown'])
    expect(types).toContain(type);
});
