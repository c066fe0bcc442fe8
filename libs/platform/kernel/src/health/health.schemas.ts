/** Component schemas of the health routes, for the OpenAPI document. */
export const healthSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Health: {
    type: 'object',
    description: '运行状况 / Health of the process',
    required: ['status', 'checks'],
    properties: {
      status: { type: 'string', enum: ['ok'], description: '状态 / State' },
      checks: {
        type: 'object',
        additionalProperties: { type: 'string', enum: ['ok', 'late'] },
        description: '各项检查 / Checks',
      },
    },
    examples: [{ status: 'ok', checks: { database: 'ok', migrations: 'ok', audit: 'ok' } }],
  },
};
