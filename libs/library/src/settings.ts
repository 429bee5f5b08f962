/** What an installation decides of its library. */
export abstract class LibrarySettings {
  /** How many clients at least share what is said of one (`K_ANONYMITY`). */
  abstract readonly k: number;
}
