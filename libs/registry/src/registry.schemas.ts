/** JSON Schema (2020-12, as OpenAPI 3.1 uses it). */
type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  description,
  examples,
});

const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const divisionCode = (description: string, example: string): JsonSchema => ({
  ...text(description, example),
  pattern: '^34\\d{4}$',
});

/** Answers of the registry that are no records. */
export const registrySchemas: Readonly<Record<string, JsonSchema>> = {
  DivisionList: object({
    items: list(
      object({
        code: divisionCode('GB/T 2260 代码 / GB/T 2260 code', '340123'),
        name: text('名称 / Chinese name', '肥西县'),
        en: text('英文名称 / English name', 'Feixi County'),
        level: { type: 'string', enum: ['city', 'county'], description: '市或县 / City or county' },
        parent: divisionCode('上级代码 / Code above', '340100'),
      }),
    ),
  }),
  DictionaryContent: object({
    code: text('字典代码 / Code of the dictionary', 'industry'),
    version: text('版本 / Edition', '2021'),
    items: list(
      object({
        code: text('代码 / Code', 'new-it'),
        zh: text('中文名称 / Chinese name', '新一代信息技术'),
        en: text('英文名称 / English name', 'Next-generation information technology'),
        retired: {
          type: 'boolean',
          description: '已停用：只用于显示已有记录 / Retired: only names existing records',
        },
      }),
    ),
  }),
};
