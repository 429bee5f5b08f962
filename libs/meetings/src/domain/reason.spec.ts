import { reasonOf } from './reason.js';

describe('the reason for which there is no meeting', () => {
  it.each([
    ['unreachable', 'busy'],
    ['meeting.429', 'busy'],
    ['meeting.503', 'busy'],
    ['sign_in.429', 'busy'],
    ['sign_in.400', 'sign_in'],
    ['sign_in.401', 'sign_in'],
    ['meeting.401', 'sign_in'],
    ['meeting.403', 'forbidden'],
    ['meeting.host', 'host'],
    ['meeting.400', 'other'],
    ['meeting.answer', 'other'],
    ['internal', 'other'],
    [null, null],
  ])('by the code %p is %p', (code, reason) => {
    expect(reasonOf(code)).toBe(reason);
  });
});
