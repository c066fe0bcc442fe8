import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Field, JsonSchema } from '../resource/field.js';
import { inputFields } from '../resource/inputs.js';
import { bilingual } from '../resource/label.js';
import { resourceOf } from '../resource/resource.js';
import { inputSchema, recordSchema } from '../resource/schema.js';
import type { Store } from '../store/store.js';
import { StoreRegistry } from '../store/store-registry.js';
import { healthSchemas } from '../health/health.schemas.js';
import { importSchemas } from '../import/import.schemas.js';
import { jobSchemas } from '../jobs/jobs.schemas.js';
import { kernelSchemas } from './component-schemas.js';
import { exampleRecord } from './example.js';
import { actionComponent, completeOperations, INPUTS, permittedOperations } from './operations.js';
import { resourceMeta } from './metadata.js';

/** What the composing process says of its API. */
export interface DocumentOptions {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Tags with their descriptions, in the order of the plan. */
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  /** Components of the libs' own answers. */
  readonly schemas: Readonly<Record<string, object>>;
}

const targetName = (field: Field): string | undefined => (field.target ? resourceOf(field.target()).name : undefined);

/** Components of one record type: detail, list row, page. */
function recordComponents(store: Store): Record<string, JsonSchema> {
  const { type, info } = store;
  const workflow = store.workflow !== undefined;
  const masked = store.selection.shown.filter((field) => field.mask).map((field) => field.key);
  const more = {
    editable: true,
    ...(workflow && { actions: ['submit'] }),
    ...(masked.length > 0 && { masked }),
  };
  const row = exampleRecord(store.selection.listed, 'answer');
  return {
    [type.name]: {
      ...recordSchema(type, 'detail', workflow),
      title: bilingual(info),
      examples: [exampleRecord(store.selection.shown, 'answer', more)],
    },
    [`${type.name}Row`]: { ...recordSchema(type, 'list', workflow), title: bilingual(info) },
    [`${type.name}Page`]: {
      type: 'object',
      description: bilingual({ zh: `${info.zh}的一页`, en: `A page of ${info.en}` }),
      properties: {
        items: { type: 'array', items: { $ref: `#/components/schemas/${type.name}Row` } },
        total: { type: 'integer', description: '总数；游标方式不给 / Total; absent with a cursor' },
        totalCapped: { type: 'boolean', description: '总数只计到 1000 / Total counted to 1000 only' },
        page: { type: 'integer', description: '页码 / Page' },
        pageSize: { type: 'integer', description: '每页条数 / Rows per page' },
        nextCursor: { type: ['string', 'null'], description: '下一页游标 / Cursor of the next page' },
      },
      required: ['items', 'pageSize'],
      examples: [{ items: [row], total: 1, page: 1, pageSize: 20 }],
    },
  };
}

/** Components of the request bodies that routes have named. */
function inputComponents(): Record<string, JsonSchema> {
  return Object.fromEntries(
    [...INPUTS].map((input) => [
      input.name,
      { ...inputSchema(input), examples: [exampleRecord(inputFields(input).fields, 'request')] },
    ]),
  );
}

/** Components of the actions' inputs, named `<Type><Action>Input`. */
function actionComponents(store: Store): Record<string, JsonSchema> {
  const components: Record<string, JsonSchema> = {};
  for (const [code, action] of Object.entries(store.workflow?.actions ?? {}))
    if (action.input) components[actionComponent(store, code)] = inputSchema(action.input);
  return components;
}

/** The OpenAPI 3.1 document of the process, complete with components from the fields and console metadata. */
export function openApiDocument(app: INestApplication, options: DocumentOptions): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(options.title)
    .setDescription(options.description)
    .setVersion(options.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', '本服务 / This service')
    .addBearerAuth();
  for (const tag of options.tags) builder.addTag(tag.name, tag.description);
  const document = SwaggerModule.createDocument(app, builder.build());
  const stores = app.get(StoreRegistry, { strict: false }).all();
  const components: Record<string, JsonSchema> = {
    ...kernelSchemas,
    ...healthSchemas,
    ...importSchemas,
    ...jobSchemas,
    ...(options.schemas as Record<string, JsonSchema>),
    ...inputComponents(),
  };
  for (const store of stores) Object.assign(components, recordComponents(store), actionComponents(store));
  const { schemas } = document.components ?? {};
  document.components = { ...document.components, schemas: { ...schemas, ...(components as typeof schemas) } };
  completeOperations(document, stores);
  return Object.assign(document, {
    'x-resources': stores.map((store) => resourceMeta(store, permittedOperations(document, store), targetName)),
  });
}
