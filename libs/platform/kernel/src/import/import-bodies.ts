/** Body of `actions/remap`, for the document. */
export const REMAP = {
  type: 'object' as const,
  additionalProperties: false,
  properties: {
    columns: {
      type: 'array' as const,
      maxItems: 500,
      description:
        '各列的含义；会记住，供本单位以后同样表头的文件使用 / What columns mean; remembered for such headers',
      items: {
        type: 'object' as const,
        required: ['letter', 'field'],
        properties: {
          letter: { type: 'string' as const, description: '列号，如 B / Column, e.g. B', example: 'B' },
          field: {
            type: 'string' as const,
            nullable: true,
            description: '字段；空表示不导入该列 / Field; null to leave the column out',
            example: 'title',
          },
        },
      },
    },
    sheet: { type: 'string' as const, description: '工作表 / Sheet', example: '汇总表' },
    headerRow: { type: 'integer' as const, minimum: 1, description: '表头所在行 / Row of the header', example: 3 },
  },
};

/** Body of `actions/resolve`, for the document. */
export const RESOLVE = {
  type: 'object' as const,
  required: ['column', 'from', 'to'],
  additionalProperties: false,
  properties: {
    column: { type: 'string' as const, description: '字段 / Field', example: 'divisionCode' },
    from: { type: 'string' as const, maxLength: 500, description: '文件中的写法 / As in the file', example: '和肥市' },
    to: { type: 'string' as const, maxLength: 500, description: '改为 / To be read as', example: '合肥市' },
  },
};
