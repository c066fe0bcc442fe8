const text = (description: string, example: string): object => ({ type: 'string', description, examples: [example] });
const time = (description: string): object => ({
  type: ['string', 'null'],
  format: 'date-time',
  description,
  examples: ['2026-11-23T08:00:00.000Z'],
});
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: object): object => ({ type: 'array', items });

/** Components of what the API answers about consents. */
export const consentSchemas: Readonly<Record<string, object>> = {
  Consents: object({
    purposes: list(
      object({
        code: text('目的代码 / Code of the purpose', 'fee-tax'),
        zh: text('中文名称 / Chinese name', '专家劳务费申报纳税'),
        en: text('英文名称 / English name', 'Tax on expert fees'),
        version: text('告知书版本 / Version of the notice', '2026-11'),
        notice: object({
          zh: text('告知书 / Notice in Chinese', '……需要您的身份证号……'),
          en: text('告知书英文 / Notice in English', '… needs your identity number …'),
        }),
        givenAt: time('同意时间，未同意为空 / Consented at, null if not'),
      }),
    ),
    history: list(
      object({
        id: { type: 'string', format: 'uuid', description: '标识 / Id' },
        purpose: text('目的代码 / Code of the purpose', 'fee-tax'),
        version: text('告知书版本 / Version of the notice', '2026-11'),
        way: text('同意方式 / How it was given', 'console'),
        givenAt: time('同意时间 / Given at'),
        withdrawnAt: time('撤回时间 / Withdrawn at'),
      }),
    ),
  }),
};
