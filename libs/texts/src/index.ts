export { screenTexts, storedAs, type Screened, type Written } from './domain/screened.js';
export { KeyFit } from './key-fit.js';
export { encrypt, KeyRing, newRingEntry } from './key-ring.js';
export { KeyVault, VAULT_SCHEMA, type CaseKey, type WrappedKey } from './key-vault.js';
export { LooseTexts } from './loose-texts.js';
export { TextsModule, type TextsOptions } from './texts.module.js';
export { Texts, type TextPlace, type TextsById } from './texts.service.js';
