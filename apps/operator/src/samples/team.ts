/** A team of the demonstration with the person who convenes it. */
export interface Team {
  readonly id: string;
  readonly areaId: string;
  readonly convener: string;
}
