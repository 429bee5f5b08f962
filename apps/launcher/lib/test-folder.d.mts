export function ownerOfTestFolder(name: string): number | undefined;
