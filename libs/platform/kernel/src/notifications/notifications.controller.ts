import { Controller, HttpCode, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Problem } from '../errors/problem.js';
import { Answers, Route } from '../http/routes.js';
import { Notifications } from './notifications.js';

/** News for the caller and about the records of his organisation. */
@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Route('get', '', {
    operationId: 'notification_list',
    access: 'signed-in',
    delegable: true,
    zh: '查询通知',
    en: 'List notifications',
  })
  @ApiQuery({
    name: 'page',
    required: false,
    schema: { type: 'integer', minimum: 1, default: 1 },
    description: '页码 / Page',
  })
  @Answers(200, 'NotificationPage', { zh: '成功', en: 'Done' })
  list(@Query('page') page: string | undefined, @Who() who: Caller): Promise<object> {
    const number = page === undefined ? 1 : /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 0;
    if (number === 0)
      throw new Problem('request.invalid', {}, [{ pointer: 'page', code: 'request.value', values: { value: page } }]);
    return this.notifications.list(number, who);
  }

  @Route('post', ':id/actions/read', {
    operationId: 'notification_read',
    access: 'signed-in',
    delegable: true,
    zh: '标记通知为已读',
    en: 'Mark a notification as read',
  })
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已读 / Read' })
  read(@Param('id') id: string, @Who() who: Caller): Promise<void> {
    return this.notifications.read(id, who);
  }

  @Route('post', 'actions/read-all', {
    operationId: 'notification_read_all',
    access: 'signed-in',
    delegable: true,
    zh: '全部标记为已读',
    en: 'Mark all notifications as read',
  })
  @HttpCode(204)
  @ApiResponse({ status: 204, description: '已读 / Read' })
  readAll(@Who() who: Caller): Promise<void> {
    return this.notifications.readAll(who);
  }
}
