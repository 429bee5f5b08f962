/** Runs `work` so many times over so many hands; the time of each, in milliseconds. */
export async function timeEach(
  count: number,
  hands: number,
  work: (n: number) => Promise<void>,
): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const hand = async () => {
    for (let n = next++; n < count; n = next++) {
      const began = performance.now();
      await work(n);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return times;
}

/** How many a second: the whole run, not the mean of its parts. */
export async function perSecond(
  count: number,
  hands: number,
  work: (n: number) => Promise<void>,
): Promise<number> {
  const began = performance.now();
  await timeEach(count, hands, work);
  return (count * 1_000) / (performance.now() - began);
}
