import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Answers, Route } from '../http/routes.js';
import type { JobState } from './job-log.js';
import { Jobs } from './jobs.js';

/** The long work that a person has started. */
@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Route('get', '', { operationId: 'job_list', access: 'signed-in', delegable: true, zh: '我的任务', en: 'My jobs' })
  @Answers(200, 'JobList', { zh: '最近的任务，新的在前', en: 'The latest jobs, newest first' })
  async list(@Who() who: Caller): Promise<{ items: JobState[] }> {
    return { items: await this.jobs.mine(who) };
  }

  @Route('get', ':id', {
    operationId: 'job_get',
    access: 'signed-in',
    delegable: true,
    zh: '任务进度',
    en: 'Progress of a job',
  })
  @Answers(200, 'Job', { zh: '任务', en: 'The job' })
  get(@Param('id') id: string, @Who() who: Caller): Promise<JobState> {
    return this.jobs.find(id, who);
  }
}
