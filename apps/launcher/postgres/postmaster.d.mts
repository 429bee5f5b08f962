export function parsePidFile(text: string): { pid: number; port: number; ready: boolean };
