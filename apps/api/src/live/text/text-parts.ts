import { elapsed, forecast, type Recap } from '@rukkanen/agenda';
import { EXITS, type Language, type LiveDecision, type LiveItem } from '@rukkanen/contract';
import { functionName } from '@rukkanen/feeds';
import { html, type Html } from '../../answers/html.js';
import { inHandOf, type Shown } from './shown.js';
import { clockAt, type Say } from './words.js';

const nameOf = (item: LiveItem, say: Say): string =>
  item.case?.codeWord ?? say('notYours', { number: String(item.position) });

/** When the reader's own case comes. */
export function needed({ needed: own }: Recap, say: Say): Html | null {
  if (!own) return null;
  const values = { name: nameOf(own.item, say), time: clockAt(own.at) };
  const key = own.item.state === 'called' ? 'called' : 'needed';
  return html`<div class="note"><p>${say(key, values)}</p></div>`;
}

/** The case in hand as far as the reader may know it: its time, its words, what is decided. */
export function inHand(shown: Shown, language: Language, say: Say): Html {
  const item = inHandOf(shown.view);
  if (!item)
    return html`<h2>${say('now')}</h2>
      <p>${say('between')}</p>`;
  const facts = [
    say(`item.${item.state}`),
    ...(item.phase ? [say(`phase.${item.phase}`)] : []),
    say('minutes', {
      done: String(Math.floor(elapsed(item, shown.now) / 60_000)),
      planned: String(item.plannedMinutes),
    }),
  ];
  return html`<h2>${say('now')}: ${nameOf(item, say)}</h2>
    <p class="quiet">${facts.join(' · ')}</p>
    ${item.case ? html`<p><b>${say('withoutNames')}</b></p>` : null} ${words(shown, item, say)}
    ${item.decision ? decided(item.decision, shown, language, say) : null}`;
}

function words({ card }: Shown, item: LiveItem, say: Say): Html | null {
  if (!item.case) return html`<p>${say('hidden')}</p>`;
  const { question = null, narrative = null, clientHope = null } = card ?? {};
  return html`<p class="when">${question ?? say('deleted')}</p>
    ${narrative ? html`<p class="words">${narrative}</p>` : null}
    ${clientHope ? html`<p>${say('hope', { text: clientHope })}</p>` : null}`;
}

/** What was decided: the outcome and the words that were written for it. */
function decided(decision: LiveDecision, shown: Shown, language: Language, say: Say): Html {
  const exit = EXITS.find(({ code }) => code === decision.codes.exit)?.words[language] ?? '';
  const { grounds, goal, continuation, actions } = decision.texts;
  const written = [grounds, goal, continuation, ...actions.map(({ textId }) => textId)].flatMap(
    (id) => (id && shown.view.texts[id]) ?? [],
  );
  return html`<h3>${say('decision', { exit })}</h3>
    ${written.map((text) => html`<p>${text}</p>`)}`;
}

/** Every slot with its time: what happened, and what is expected. */
export function agenda({ view, now }: Shown, language: Language, say: Say): Html {
  if (view.items.length === 0)
    return html`<h2>${say('agenda')}</h2>
      <p>${say('noCases')}</p>`;
  const expected = new Map(forecast(view, now).map(({ itemId, from }) => [itemId, from]));
  return html`<h2>${say('agenda')}</h2>
    <ol>
      ${view.items.map((item) => {
        const [first] = item.intervals;
        const at = first?.from ?? expected.get(item.id) ?? view.startsAt;
        const exit = EXITS.find(({ code }) => code === item.decision?.codes.exit);
        const parts = [
          say(first ? 'at' : 'about', { time: clockAt(at) }),
          `${nameOf(item, say)}: ${say(`item.${item.state}`)}`,
          ...(exit ? [exit.words[language]] : []),
          ...(item.deferReason ? [say(`defer.${item.deferReason}`)] : []),
          ...(item.mine ? [say('mine')] : []),
        ];
        return html`<li>${parts.join(' · ')}</li>`;
      })}
    </ol>`;
}

/** Who is here, by function and never by name. */
export function here({ presence, view }: Shown, language: Language, say: Say): Html {
  const name = (own: Shown['presence'][number]) =>
    own.part === 'CONVENER' || own.part === 'VICE_CONVENER' || !own.function
      ? say(`part.${own.part}`)
      : functionName(language, own.function);
  const people = presence.map((one) =>
    [
      name(one),
      ...(one.count > 1 ? [`× ${one.count}`] : []),
      ...(one.waiting ? [say('lobby')] : []),
    ].join(', '),
  );
  const inRoom = new Set(presence.map((one) => one.function));
  const asked = inHandOf(view)?.case?.functions ?? [];
  const missing = asked.filter((own) => !inRoom.has(own));
  return html`<h2>${say('here')}</h2>
    <ul>
      ${people.map((one) => html`<li>${one}</li>`)}
      ${missing.map((own) => html`<li>${say('missing', { who: functionName(language, own) })}</li>`)}
      ${people.length + missing.length === 0 ? html`<li>${say('nobody')}</li>` : null}
    </ul>`;
}
