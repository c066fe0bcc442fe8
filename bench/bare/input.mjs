const text = (min, max) => ({ type: 'string', minLength: min, maxLength: max });
const codes = { type: 'array', items: { type: 'string' } };

/** What a new demand must look like; checked by Fastify's own validator. */
export const demandBody = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'kind', 'description', 'industry', 'divisionCode'],
  properties: {
    title: text(4, 120),
    kind: text(1, 40),
    description: text(10, 5000),
    currentSolution: text(0, 3000),
    shortcoming: text(0, 3000),
    expectedIndicators: text(0, 3000),
    industry: text(1, 40),
    disciplines: codes,
    keywords: codes,
    divisionCode: { type: 'string', pattern: '^\\d{6}$' },
    budgetMode: { type: 'string', enum: ['range', 'negotiable'] },
    budgetMin: { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$' },
    budgetMax: { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,2})?$' },
    deadline: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    cooperationModes: codes,
    disclosure: text(1, 40),
    contactName: text(1, 60),
    contactPhone: text(6, 20),
  },
};
