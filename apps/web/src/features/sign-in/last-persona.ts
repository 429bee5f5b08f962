const KEPT = 'rukkanen.persona';

/** Whose eyes were last chosen in this tab of the demonstration. */
export const lastPersona = {
  get: () => sessionStorage.getItem(KEPT),
  set: (id: string) => sessionStorage.setItem(KEPT, id),
};
