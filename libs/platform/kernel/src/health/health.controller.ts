import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Route } from '../http/routes.js';
import { Health, type HealthDetails, type HealthReport } from './health.js';

/** For load balancers and container platforms: is the process up, and may it be sent requests? */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Route('get', 'live', { operationId: 'health_live', access: 'public', limit: 'none', zh: '存活检查', en: 'Liveness' })
  @Answers(200, 'Health', { zh: '进程在运行', en: 'The process is running' })
  live(): HealthReport {
    return { status: 'ok', checks: {} };
  }

  @Route('get', 'ready', {
    operationId: 'health_ready',
    access: 'public',
    limit: 'none',
    zh: '就绪检查',
    en: 'Readiness',
    errors: [503],
  })
  @Answers(200, 'Health', { zh: '可以接收请求', en: 'Requests can be answered' })
  ready(): Promise<HealthReport> {
    return this.health.ready();
  }

  @Route('get', '', {
    operationId: 'health_details',
    access: 'health.read',
    zh: '查看运行状况',
    en: 'Read the state of operation',
    description: {
      zh: '各组件的状态与细节；无论状态如何均答 200。',
      en: 'The components with their details; answers 200 whatever their state.',
    },
  })
  @Answers(200, 'HealthDetails', { zh: '成功', en: 'Done' })
  details(): Promise<HealthDetails> {
    return this.health.details();
  }
}
