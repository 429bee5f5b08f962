/** One line of a calendar as others write it: a name, its parameters and a value. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const LINE = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^;:"])*)*):(.*)$/s;
const PARAMETER = /;([\w-]+)=("[^"]*"|[^;:"]*)/g;

/** Lines unfolded (RFC 5545 3.1), whatever ends them; what is no content line is left out. */
export const contentLines = (text: string): ContentLine[] =>
  text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line) => {
      const [, name, parameters = '', value] = LINE.exec(line.trimEnd()) ?? [];
      if (!name || value === undefined) return [];
      return [{ name: name.toUpperCase(), parameters: parametersIn(parameters), value }];
    });

const parametersIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(PARAMETER)].map(([, name = '', value = '']) => [
      name.toUpperCase(),
      value.replaceAll('"', ''),
    ]),
  );
