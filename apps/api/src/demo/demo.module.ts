import { Module, type DynamicModule } from '@nestjs/common';
import { ClockController } from './clock.controller.js';
import { MailController } from './mail.controller.js';
import { MailSink } from './mail-sink.js';

/** What only a demonstration has: a clock that can be stepped, and mail that stays here. */
@Module({})
export class DemoModule {
  static when(demo: boolean): DynamicModule {
    return demo
      ? {
          module: DemoModule,
          controllers: [ClockController, MailController],
          providers: [MailSink],
        }
      : { module: DemoModule };
  }
}
