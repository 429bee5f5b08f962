import { Global, Module, type DynamicModule } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from './config.js';
import { Cookies } from './http/cookies.js';

/** The settings of this process, for whoever needs them. */
@Global()
@Module({})
export class ConfigModule {
  static forConfig(config: ApiConfig): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: API_CONFIG, useValue: config },
        { provide: Cookies, useFactory: () => new Cookies(config.PUBLIC_URL) },
      ],
      exports: [API_CONFIG, Cookies],
    };
  }
}
