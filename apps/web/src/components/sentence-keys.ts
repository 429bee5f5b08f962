/** Which choice a digit key means: 1–5 the sentences in order, 0 "we did not talk about this". */
export function choiceOfKey<T>(
  key: string,
  sentences: readonly { readonly value: T }[],
  notDiscussed: T | undefined,
): T | undefined {
  if (!/^\d$/.test(key)) return undefined;
  return key === '0' ? notDiscussed : sentences[Number(key) - 1]?.value;
}
