import { helsinkiDay } from '@rukkanen/kernel';
import { byId, isAfter, rowsOf, when, type Rule } from './rule.js';

/** Days of a case stand in the order in which things happen; what has happened is not to come. */
export const order: Rule = (file) => {
  const sessions = byId(file.sessions);
  const today = file.meta?.demoNow && helsinkiDay(new Date(file.meta.demoNow));
  return rowsOf(file.cases).flatMap(({ row, index }) => {
    const { agreedWithClientOn, submittedOn, feedback } = row;
    const held = sessions.get(row.session ?? '')?.date;
    const at = (...steps: string[]) => ['cases', index, ...steps];
    return [
      ...when(
        isAfter(agreedWithClientOn, submittedOn),
        at('agreedWithClientOn'),
        'after submittedOn',
      ),
      ...when(isAfter(submittedOn, today), at('submittedOn'), 'after demoNow'),
      ...when(isAfter(submittedOn, held), at('submittedOn'), 'after the day of its session'),
      ...when(
        isAfter(held, feedback?.dueOn),
        at('feedback', 'dueOn'),
        'before the day of its session',
      ),
      ...when(
        isAfter(held, feedback?.doneOn),
        at('feedback', 'doneOn'),
        'before the day of its session',
      ),
      ...when(isAfter(feedback?.doneOn, today), at('feedback', 'doneOn'), 'after demoNow'),
    ];
  });
};
