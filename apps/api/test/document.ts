import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TestAnswer, TestClient } from '@kechuang/kernel/testing';

type Json = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly 'x-permission'?: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Json }>> }>
  >;
}

/** The served OpenAPI document, able to say whether an answer is what it promises. */
export class ApiDocument {
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(
    readonly json: {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
      readonly components: Json;
    },
  ) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: json.components });
  }

  static async of(client: TestClient): Promise<ApiDocument> {
    const answer = await client.get<ApiDocument['json']>('/api/openapi.json');
    return new ApiDocument(answer.body);
  }

  /** Every operation with its verb and path. */
  operations(): { readonly verb: string; readonly path: string; readonly operation: Operation }[] {
    return Object.entries(this.json.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs)
        .filter(([verb]) => ['get', 'post', 'put', 'patch', 'delete'].includes(verb))
        .map(([verb, operation]) => ({ verb, path, operation })),
    );
  }

  named(operationId: string): Operation | undefined {
    return this.operations().find(({ operation }) => operation.operationId === operationId)?.operation;
  }

  /** What is wrong with an answer according to the document; nothing when it keeps its promise. */
  faultsOf(operationId: string, answer: TestAnswer): readonly string[] {
    const operation = this.named(operationId);
    if (!operation) return [`${operationId} is not in the document`];
    const media = String(answer.headers['content-type']).split(';')[0] ?? '';
    const schema = operation.responses[String(answer.status)]?.content?.[media]?.schema;
    if (!schema) return [`${operationId} does not promise ${answer.status} ${media}`];
    const validate = this.validator(schema);
    return validate(answer.body)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
  }

  private validator(schema: Json): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('#/components/', 'api#/components/');
    let validate = this.compiled.get(text);
    if (!validate) this.compiled.set(text, (validate = this.ajv.compile(JSON.parse(text) as Json)));
    return validate;
  }
}
