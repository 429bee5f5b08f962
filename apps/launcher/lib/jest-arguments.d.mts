export function arrangeArguments(args: readonly string[]): string[];
export function floorsAsked(args: readonly string[]): string[];
