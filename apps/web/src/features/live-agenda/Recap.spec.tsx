import type { LiveView } from '@rukkanen/contract';
import { html, words } from '../../lib/testing/render.js';
import { Recap } from './Recap.js';
import { aLive, anItem, aView, begunAt } from './testing/views.js';
import { LiveContext } from './use-live.js';

const shown = (view: LiveView): string =>
  words(
    html(
      <LiveContext value={aLive(view)}>
        <Recap />
      </LiveContext>,
    ),
  );

describe('the recap on the screen', () => {
  it('is read in half a minute, however long the agenda is', () => {
    const over = [1, 2, 3, 4, 5, 6].map((position) =>
      anItem(position, {
        state: 'deferred',
        deferReason: 'information_missing',
        intervals: begunAt('09:35', '09:40'),
      }),
    );
    const text = shown(
      aView([...over, anItem(7, { state: 'active', intervals: begunAt('10:20') }), anItem(8)]),
    );
    expect(text).toContain('Suomuurain-6');
    // 200 words a minute is how grown-ups read on a screen
    expect(text.split(' ').length).toBeLessThanOrEqual(100);
  });

  it('does not stand in the way of those who were there from the beginning', () => {
    expect(shown(aView([anItem(1)]))).toBe('');
  });
});
