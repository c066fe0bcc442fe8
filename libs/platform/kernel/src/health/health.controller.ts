import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Route } from '../http/routes.js';
import { Health, type HealthReport } from './health.js';

/** For load balancers and container platforms: is the process up, and may it be sent requests? */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Route('get', 'live', { operationId: 'health_live', access: 'public', zh: '存活检查', en: 'Liveness' })
  @Answers(200, 'Health', { zh: '进程在运行', en: 'The process is running' })
  live(): HealthReport {
    return { status: 'ok', checks: {} };
  }

  @Route('get', 'ready', {
    operationId: 'health_ready',
    access: 'public',
    zh: '就绪检查',
    en: 'Readiness',
    errors: [503],
  })
  @Answers(200, 'Health', { zh: '可以接收请求', en: 'Requests can be answered' })
  ready(): Promise<HealthReport> {
    return this.health.ready();
  }
}
