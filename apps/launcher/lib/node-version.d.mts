export function whyNotThisNode(version: string, platform: string, arch: string): string | undefined;
export function isWantedNode(version: string): boolean;
