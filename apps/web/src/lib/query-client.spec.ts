import { errorOf, OfflineError } from './api-error.js';
import { worthRetrying } from './query-client.js';

describe('reading again after a failure', () => {
  it('is worth it when the way was lost or the server is starting', () => {
    expect(worthRetrying(0, new OfflineError('offline'))).toBe(true);
    expect(worthRetrying(0, errorOf(503, null, null))).toBe(true);
  });

  it('is not worth it when the server has said no', () => {
    expect(worthRetrying(0, errorOf(404, null, null))).toBe(false);
    expect(worthRetrying(0, errorOf(500, null, null))).toBe(false);
  });

  it('ends at some time', () => {
    expect(worthRetrying(3, new OfflineError('offline'))).toBe(false);
  });
});
