import { Global, Module, type DynamicModule } from '@nestjs/common';
import { KeyFit } from './key-fit.js';
import { KeyRing } from './key-ring.js';
import { KeyVault } from './key-vault.js';
import { LooseTexts } from './loose-texts.js';
import { Texts } from './texts.service.js';

export interface TextsOptions {
  /** The database that holds nothing but wrapped keys. */
  readonly keysDatabaseUrl: string;
  /** `name:base64` entries; the first one wraps new keys. */
  readonly keyRing: string;
}

/** Human texts for every room: one way to store them, one way to read them. */
@Global()
@Module({})
export class TextsModule {
  static forRoot({ keysDatabaseUrl, keyRing }: TextsOptions): DynamicModule {
    const vault = {
      provide: KeyVault,
      useFactory: () => new KeyVault(keysDatabaseUrl, new KeyRing(keyRing)),
    };
    return {
      module: TextsModule,
      providers: [vault, KeyFit, LooseTexts, Texts],
      exports: [KeyFit, LooseTexts, Texts, KeyVault],
    };
  }
}
