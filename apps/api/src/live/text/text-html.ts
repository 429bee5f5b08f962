import { recapOf } from '@rukkanen/agenda';
import type { Language } from '@rukkanen/contract';
import { html, type Html } from '../../answers/html.js';
import { pageFrame } from '../../answers/page-frame.js';
import type { Shown } from './shown.js';
import { agenda, here, inHand, needed } from './text-parts.js';
import { clockAt, sayIn, type Say } from './words.js';

/**
 * The live room as text in the reader's language, a few kilobytes with nothing to load. It does not
 * refresh by itself, so that nobody loses their place in reading: a link does it (WCAG 2.2.1).
 */
export function textHtml(shown: Shown, language: Language, nonce: string): string {
  const { view, functions, now } = shown;
  const say = sayIn(language);
  const address = `/sessions/${view.sessionId}`;
  const title = say('title', { state: say(`state.${view.state}`) });
  const recap = recapOf(view, functions, now);
  return frame(
    { language, title: say('page'), nonce },
    html`<h1>${title}</h1>
      <p class="quiet">
        ${say('planned', { from: clockAt(view.startsAt), to: clockAt(view.endsAt) })}
        ${say('asOf', { time: clockAt(now) })}
      </p>
      <p>
        <a href="${address}/text">${say('refresh')}</a> <a href="${address}/live">${say('room')}</a>
      </p>
      ${needed(recap, say)} ${inHand(shown, language, say)} ${agenda(shown, language, say)}
      ${here(shown, language, say)}
      <p class="quiet">${say('notPresent')}</p>`,
    say,
  );
}

/** What somebody reads who is not let in, in three languages, since nobody knows whose it is. */
export function sorryText(status: number, nonce: string): string {
  const kind = status === 401 ? 'signIn' : status < 500 ? 'gone' : 'trouble';
  const parts = (['fi', 'sv', 'en'] as const).map((language) => {
    const say = sayIn(language);
    const head = say(`${kind}.title`);
    return html`<section lang="${language}">
      ${language === 'fi' ? html`<h1>${head}</h1>` : html`<h2>${head}</h2>`}
      <p>${say(`${kind}.text`)}</p>
      ${kind === 'signIn' ? html`<p><a href="/sign-in">${say('signIn.go')}</a></p>` : null}
    </section>`;
  });
  const say = sayIn('fi');
  return frame({ language: 'fi', title: say(`${kind}.title`), nonce }, html`${parts}`, say);
}

interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly nonce: string;
}

const frame = (page: Frame, body: Html, say: Say): string =>
  pageFrame({ ...page, footer: say('footer'), style: STYLE }, body).text.replaceAll(/\n\s+/g, '\n');

const STYLE = `
ol,ul{padding-left:1.25rem}li{margin:.25rem 0}
.words{white-space:pre-line}`;
