/** On which hosts the link of a meeting may stand. */
export abstract class JoinLinkHosts {
  abstract readonly allowed: readonly string[];
}
