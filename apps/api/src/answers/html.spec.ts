import fc from 'fast-check';
import { html } from './html.js';

describe('a page', () => {
  it('shows text as it is written, and pieces as pieces', () => {
    const name = html`<b>${'Åsa "<O\'Hara> & co"'}</b>`;
    expect(html`<p>${name}${null}${[html`<i></i>`, html`<u></u>`]}</p>`.text).toBe(
      '<p><b>Åsa &quot;&lt;O&#39;Hara&gt; &amp; co&quot;</b><i></i><u></u></p>',
    );
  });

  it('holds no mark that a text brought along', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});
