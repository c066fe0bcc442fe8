import { Body, Controller, Param } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { Answers, fieldProblem, Problem, Route, Who, type Caller } from '@kechuang/kernel';
import { Preferences } from './preference.service.js';

/** One's own settings of the console. */
@ApiTags('identity')
@Controller('me/preferences')
export class PreferenceController {
  constructor(private readonly preferences: Preferences) {}

  @Route('get', ':key', {
    operationId: 'preference_get',
    access: 'signed-in',
    zh: '读取个人偏好',
    en: 'Read a preference',
  })
  @Answers(200, 'Preference', { zh: '成功', en: 'Done' })
  async read(@Param('key') key: string, @Who() who: Caller): Promise<{ value: unknown }> {
    return { value: await this.preferences.read(who.accountId, key) };
  }

  @Route('put', ':key', {
    operationId: 'preference_put',
    access: 'signed-in',
    zh: '保存个人偏好',
    en: 'Store a preference',
    errors: [409, 413],
  })
  @ApiBody({ required: true, schema: { $ref: '#/components/schemas/Preference' } })
  @Answers(200, 'Preference', { zh: '已保存', en: 'Stored' })
  async write(@Param('key') key: string, @Body() body: unknown, @Who() who: Caller): Promise<{ value: unknown }> {
    const value = valueIn(body);
    await this.preferences.write(who.accountId, key, value);
    return { value };
  }
}

function valueIn(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Problem('request.malformed', { reason: 'not an object' });
  const unknown = Object.keys(body).find((key) => key !== 'value');
  if (unknown !== undefined) throw fieldProblem(`/${unknown}`, 'validation.unknown');
  const { value } = body as { value?: unknown };
  if (value === undefined) throw fieldProblem('/value', 'validation.required');
  return value;
}
