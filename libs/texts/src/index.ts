export { screenTexts, storedAs, type Screened, type Written } from './domain/screened.js';
export { encrypt, KeyRing } from './key-ring.js';
export { KeyVault, VAULT_SCHEMA, type CaseKey } from './key-vault.js';
export { LooseTexts } from './loose-texts.js';
export { TextsModule, type TextsOptions } from './texts.module.js';
export { Texts, type TextPlace, type TextsById } from './texts.service.js';
