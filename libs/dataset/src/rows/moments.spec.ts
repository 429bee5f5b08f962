import { demoDataset } from '../demo/demo.js';
import type { Dataset } from '../format/dataset.js';
import { itemTime, momentsOf } from './moments.js';
import { storyOf, type Story } from './story.js';

let story: Story;
beforeAll(async () => {
  story = storyOf(await demoDataset());
});

const orderOf = (told: Story): number[][] =>
  [...momentsOf(told).values()].map((at) =>
    [at.submitted, at.accepted, at.placed, at.discussed, at.decided, at.fedBack].map(Number),
  );

describe('the moments of a case', () => {
  it('come in the order in which things happen', () => {
    for (const moments of orderOf(story))
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  });

  it('are past at demoNow, but for what a coming session will bring', () => {
    for (const row of story.dataset.cases) {
      const at = momentsOf(story).get(row.id);
      const latest = row.state === 'SCHEDULED' ? at?.placed : at?.fedBack;
      expect(Number(latest)).toBeLessThanOrEqual(Number(story.now));
    }
  });

  it('stay in order when everything happens on one day', () => {
    const hasty = (row: Dataset['cases'][number]) => {
      const day = story.meetingOf(row)?.session.date ?? row.submittedOn;
      return { ...row, submittedOn: day, feedback: row.feedback && { dueOn: day, doneOn: day } };
    };
    const dataset = { ...story.dataset, cases: story.dataset.cases.map(hasty) };
    for (const moments of orderOf(storyOf(dataset)))
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  });

  it('lie within the session, also in one that is shorter than its slots', () => {
    const [meeting] = story.meetings;
    if (!meeting) throw new Error('the demo has no session');
    const short = { ...meeting, endsAt: new Date(meeting.startsAt.getTime() + 10 * 60_000) };
    for (const slot of [1, 2, 3, 4]) {
      const { from, to } = itemTime(short, slot);
      expect(from.getTime()).toBeGreaterThanOrEqual(short.startsAt.getTime());
      expect(to.getTime()).toBeGreaterThanOrEqual(from.getTime());
      expect(to.getTime()).toBeLessThanOrEqual(short.endsAt.getTime());
    }
  });
});
