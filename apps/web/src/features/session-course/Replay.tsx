import type { SessionCourse } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { useTime } from '../../lib/use-language.js';
import { useEventWords } from './use-event-words.js';
import { RoomThen } from './RoomThen.js';

/** The log of the session, one step at a time, with the room as it was at each. */
export function Replay({ course }: { readonly course: SessionCourse }) {
  const { t } = useTranslation('session-course');
  const { clock } = useTime();
  const words = useEventWords(course.start);
  const id = useId();
  const last = course.lines.length;
  const [count, go] = useState(last);
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('again')}</h2>
      <div className="row">
        <Button
          size="small"
          icon="arrowLeft"
          unavailable={count === 0 && t('atStart')}
          onPress={() => go(Math.max(0, count - 1))}
        >
          {t('before')}
        </Button>
        <Button
          size="small"
          iconAfter="arrowRight"
          unavailable={count === last && t('atEnd')}
          onPress={() => go(Math.min(last, count + 1))}
        >
          {t('after')}
        </Button>
      </div>
      <div className="replay">
        <RoomThen course={course} count={count} />
        <ol className="steps-told">
          {course.lines.map((line) => (
            <li key={line.seq} aria-current={line.seq === count ? 'step' : undefined}>
              <button type="button" className="step-told" onClick={() => go(line.seq)}>
                <span className="tnum muted">{clock(line.at)}</span> <span>{words(line)}</span>
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
