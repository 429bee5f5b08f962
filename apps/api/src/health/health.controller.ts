import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Health } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { DataSource } from 'typeorm';
import { Serves } from '../http/serves.js';
import { describeApi } from '../openapi/describe.js';

/** Whether the process runs, whether it can serve, and what it serves. */
@Controller()
export class HealthController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Serves('healthz')
  healthz(): Health {
    return { status: 'ok' };
  }

  @Serves('readyz')
  async readyz(): Promise<Health> {
    const answered = this.source.query('select 1').then(
      () => true,
      () => false,
    );
    return (await answered) ? { status: 'ok' } : refuse('service.unavailable');
  }

  @Serves('openapi')
  openapi(): Record<string, unknown> {
    return describeApi();
  }
}
