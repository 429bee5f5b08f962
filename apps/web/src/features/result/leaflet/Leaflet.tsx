import { ServiceMode, type CaseResult, type Language } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { date } from '../../../lib/time.js';
import type { Say } from './use-texts.js';

interface LeafletProps {
  readonly result: CaseResult;
  readonly language: Language;
  readonly say: Say;
}

/**
 * What the client hears: what was said, what comes next, what is voluntary and what binds (CON-06), and
 * the four ways to deal with one's matter (PLC-08). It holds codes in words and nothing that was written.
 */
export function Leaflet({ result: { decision, heldOn }, language, say }: LeafletProps) {
  const { exit } = decision;
  const day = date(heldOn, language);
  return (
    <article className="card stack leaflet" lang={language}>
      <h2>{say('leaflet:heading')}</h2>
      <Part title={say('leaflet:asked.title')}>
        <p>{say('leaflet:asked.text', { day })}</p>
        <p>{say(`result:plain.${exit}`)}</p>
      </Part>
      <Part title={say('leaflet:next.title')}>
        <p>{say(`leaflet:next.${exit}`)}</p>
      </Part>
      <Part title={say('leaflet:voluntary.title')}>
        <p>{say('leaflet:voluntary.services')}</p>
        <p>{say('leaflet:voluntary.plan')}</p>
        <p>{say('leaflet:voluntary.stop')}</p>
      </Part>
      <Part title={say('leaflet:channels.title')}>
        <p>{say('leaflet:channels.text')}</p>
        <ul>
          {ServiceMode.options.map((mode) => (
            <li key={mode}>{say(`leaflet:channels.${mode}`)}</li>
          ))}
        </ul>
        <p>{say('leaflet:channels.ask')}</p>
      </Part>
      <Part title={say('leaflet:data.title')}>
        <p>{say('leaflet:data.text')}</p>
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
