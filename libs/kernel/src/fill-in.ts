/** A message with its places `{{name}}` filled in; a place without a value is left empty. */
export const fillIn = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
