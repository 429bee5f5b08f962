/** Every text of this language, one namespace a file. */
export const texts = import.meta.glob<Record<string, unknown>>('./*.json', {
  eager: true,
  import: 'default',
});
