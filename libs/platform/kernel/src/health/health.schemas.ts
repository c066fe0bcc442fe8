const state = { type: 'string', enum: ['ok', 'warn', 'failed'], description: '状态 / State' };

/** Component schemas of the health routes, for the OpenAPI document. */
export const healthSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Health: {
    type: 'object',
    description: '运行状况 / Health of the process',
    required: ['status', 'checks'],
    properties: {
      status: { type: 'string', enum: ['ok', 'warn'], description: '状态 / State' },
      checks: { type: 'object', additionalProperties: state, description: '各项检查 / Checks' },
    },
    examples: [{ status: 'ok', checks: { database: 'ok', migrations: 'ok', disk: 'ok' } }],
  },
  HealthDetails: {
    type: 'object',
    description: '运行状况细节 / Health in detail',
    required: ['status', 'draining', 'checks'],
    properties: {
      status: state,
      draining: { type: 'boolean', description: '是否正在停止 / Whether the process is about to stop' },
      checks: {
        type: 'object',
        description: '各项检查 / Checks',
        additionalProperties: {
          type: 'object',
          required: ['state', 'detail'],
          properties: {
            state,
            detail: { type: 'object', additionalProperties: true, description: '细节 / Details' },
          },
        },
      },
    },
    examples: [
      {
        status: 'ok',
        draining: false,
        checks: { disk: { state: 'ok', detail: { freeMegabytes: 18230, neededMegabytes: 500 } } },
      },
    ],
  },
};
