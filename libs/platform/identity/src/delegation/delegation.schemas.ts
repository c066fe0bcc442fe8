const text = (description: string, example: string): object => ({ type: 'string', description, examples: [example] });
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: object): object => ({ type: 'array', items });
const id = { type: 'string', format: 'uuid', description: '标识 / Id' };
const party = (description: string, name: string): object => ({
  ...object({ id, name: text('姓名 / Name', name) }),
  description,
});
const day = (description: string, example: string): object => ({ ...text(description, example), format: 'date' });
const modules = list(text('模块 / Module', 'transfer'));

/** Components of what the API answers about delegations. */
export const delegationSchemas: Readonly<Record<string, object>> = {
  Delegation: object({
    id,
    createdAt: { ...text('委托时间 / Given at', '2026-11-23T08:00:00.000Z'), format: 'date-time' },
    delegator: party('委托人 / Delegator', '张三'),
    deputy: party('代理人 / Deputy', '李四'),
    startsOn: day('开始日期 / First day', '2026-11-25'),
    endsOn: day('结束日期（含） / Last day', '2026-12-01'),
    reason: text('委托事由 / Reason', '出差'),
    modules: { ...list(text('模块 / Module', 'transfer')), description: '限定模块，空为全部 / Modules, all if empty' },
    state: {
      type: 'string',
      enum: ['upcoming', 'running', 'over', 'revoked'],
      description: '未开始、生效中、已到期、已终止 / State',
    },
    revokedAt: { type: ['string', 'null'], format: 'date-time', description: '终止时间 / Ended at' },
  }),
  Delegations: object({
    given: list({ $ref: '#/components/schemas/Delegation' }),
    received: list({ $ref: '#/components/schemas/Delegation' }),
    modules: { ...modules, description: '本人可委托的模块 / Modules in which one has something to delegate' },
  }),
  Deputies: object({
    items: list(
      object({
        id,
        name: text('姓名 / Name', '李四'),
        organisation: { type: ['string', 'null'], description: '单位 / Organisation', examples: ['安徽省计算机学会'] },
      }),
    ),
  }),
  Acting: object({
    delegation: { $ref: '#/components/schemas/Delegation' },
    account: { $ref: '#/components/schemas/SignedInAccount' },
  }),
};
