import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Answers, Route } from '../http/routes.js';
import { Todos } from './todos.js';

/** What waits for the caller. */
@ApiTags('todos')
@Controller('todos')
export class TodosController {
  constructor(private readonly todos: Todos) {}

  @Route('get', '', {
    operationId: 'todo_list',
    access: 'signed-in',
    delegable: true,
    zh: '查询待办事项',
    en: 'List what waits for me',
  })
  @Answers(200, 'TodoList', { zh: '成功', en: 'Done' })
  list(@Who() who: Caller): Promise<object> {
    return this.todos.of(who);
  }
}
