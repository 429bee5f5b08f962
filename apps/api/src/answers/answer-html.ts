import type { Language } from '@rukkanen/contract';
import { CHOICES, type AnswerPage, type AskedMeeting, type Choice } from '@rukkanen/invitations';
import { html, Html } from './html.js';
import { pathOf } from './link.js';
import { pageFrame } from './page-frame.js';
import { sayIn, type Say } from './words.js';

/**
 * The page behind an answer link, in the person's language: what it is about, the answer that is filled
 * in, and a button. It works without scripts and loads nothing.
 */
export function answerHtml(page: AnswerPage, token: string, choice: Choice, nonce: string): string {
  const say = sayIn(page.language);
  const title = say(`title.${page.outcome}`);
  const [first] = page.meetings;
  return frame(
    page.language,
    title,
    nonce,
    html`<h1>${title}</h1>
      ${page.series || !first ? null : html`<p class="when">${say('when', first.when)}</p>`}
      <p>${say('team', { team: page.team, area: page.area })}</p>
      <p class="quiet">${say('for', { name: page.name })}</p>
      ${notice(page, say)} ${page.series ? toAll(token, say) : null}
      <form method="post" action="${pathOf(token, { choice, all: false })}">
        <input type="hidden" name="shown" value="${page.shown}" />
        ${page.meetings.map((meeting) => question(meeting, page.series, say))}
        <button>${say(page.outcome === 'saved' ? 'change' : 'send')}</button>
      </form>`,
  );
}

/** What a person reads when there is no page: in three languages, since nobody knows whose it is. */
export function sorryHtml(kind: 'gone' | 'trouble', nonce: string): string {
  const parts = (['fi', 'sv', 'en'] as const).map((language) => {
    const say = sayIn(language);
    const title = say(`title.${kind}`);
    const head = language === 'fi' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
    return html`<section lang="${language}">
      ${head}
      <p>${say(kind)}</p>
    </section>`;
  });
  return frame('fi', sayIn('fi')(`title.${kind}`), nonce, html`${parts}`);
}

function notice({ outcome, meetings, series, cameBack }: AnswerPage, say: Say): Html {
  const [first] = meetings;
  const stands = first?.stands;
  const lines = [
    ...(!series && stands ? [say('stands', { choice: say(`choice.${stands}`) })] : []),
    say(outcome),
    ...(outcome === 'saved' && meetings.some((one) => one.stands === 'declined')
      ? [say('declinedNote')]
      : []),
    ...(cameBack ? [say('cameBack')] : []),
    ...(series && outcome === 'asked' ? [say('series')] : []),
  ];
  const kind = outcome === 'changed' ? 'note care' : 'note';
  return html`<div class="${kind}" role="status">
    ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}

const toAll = (token: string, say: Say): Html =>
  html`<p>
    ${say('all')}
    ${CHOICES.map(
      (choice) =>
        html`<a href="${pathOf(token, { choice, all: true })}">${say(`choice.${choice}`)}</a> `,
    )}
  </p>`;

function question({ id, when, stands, filledIn }: AskedMeeting, series: boolean, say: Say): Html {
  const now = stands ? say('stands', { choice: say(`choice.${stands}`) }) : say('standsNone');
  return html`<fieldset>
    <legend>${series ? say('when', when) : say('legend')}</legend>
    ${series ? html`<p class="quiet">${now}</p>` : null}
    <div class="row">${CHOICES.map((choice) => radio(id, choice, choice === filledIn, say))}</div>
  </fieldset>`;
}

const radio = (name: string, choice: Choice, checked: boolean, say: Say): Html =>
  html`<label
    ><input
      type="radio"
      name="${name}"
      value="${choice}"
      ${new Html(checked ? 'checked' : '')}
    />${say(`choice.${choice}`)}</label
  >`;

const frame = (language: Language, title: string, nonce: string, body: Html): string =>
  pageFrame({ language, title, nonce, footer: sayIn(language)('footer') }, body).text;
