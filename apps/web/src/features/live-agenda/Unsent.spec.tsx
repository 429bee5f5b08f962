import type { LiveCommand, LiveView } from '@rukkanen/contract';
import { html, words } from '../../lib/testing/render.js';
import { aLive, anItem, aView, begunAt } from './testing/views.js';
import { Unsent } from './Unsent.js';
import { LiveContext, type Live } from './use-live.js';

const shown = (view: LiveView, but: Partial<Live>): string =>
  words(
    html(
      <LiveContext value={aLive(view, but)}>
        <Unsent />
      </LiveContext>,
    ),
  );
const one = (command: LiveCommand) => ({ commandId: 'c', command, expectedSeq: 1, waited: true });
const talkedOf = anItem(1, { state: 'active', phase: 'clarify', intervals: begunAt('09:35') });
const toDecision = one({ type: 'setPhase', itemId: 'I1', phase: 'decision' });

describe('what waits for the connection', () => {
  it('is listed as unsent, each by its name and its case, and can be taken back', () => {
    const text = shown(aView([talkedOf]), { waiting: [toDecision, one({ type: 'pauseSession' })] });
    expect(text).toContain('Lähettämättä');
    expect(text).toContain('Päätös: Suomuurain-1 Ota takaisin');
    expect(text).toContain('Tauko Ota takaisin');
  });

  it('that was overtaken tells what was wanted and what stands now', () => {
    const text = shown(aView([talkedOf]), { conflicts: [toDecision] });
    expect(text).toContain('Halusit: Päätös: Suomuurain-1. Tilanne: nyt, Tarkennukset.');
    expect(text).toContain('Tee silti');
  });

  it('is only to be let go when it makes no sense any more', () => {
    const text = shown(aView([{ ...talkedOf, state: 'decided' }]), { conflicts: [toDecision] });
    expect(text).not.toContain('Tee silti');
    expect(text).toContain('Jätä tekemättä');
  });
});
