import type { OpenAPIObject } from '@nestjs/swagger';
import { sample } from 'openapi-sampler';
import type { JsonSchema } from '../resource/field.js';

interface Media {
  schema?: JsonSchema;
  example?: unknown;
}
interface WithContent {
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly requestBody?: WithContent;
  readonly responses?: Readonly<Record<string, WithContent>>;
}

const COMPONENT = '#/components/schemas/';

/**
 * Gives every JSON body of the document an example: where neither the component nor the operation has one of its own,
 * it is made up from the schema.
 */
export function completeExamples(document: OpenAPIObject, operations: readonly Operation[]): void {
  const components = (document.components?.schemas ?? {}) as Record<string, JsonSchema>;
  const example = (schema: JsonSchema): unknown => sample(schema, { quiet: true }, document);
  const bodies = operations.flatMap(({ requestBody, responses }) => [requestBody, ...Object.values(responses ?? {})]);
  for (const media of bodies.flatMap((body) => body?.content?.['application/json'] ?? [])) {
    const { schema } = media;
    if (!schema || 'example' in media) continue;
    const name = String(schema['$ref'] ?? '').slice(COMPONENT.length);
    const component = components[name];
    // A component that is not there is for the document's lint to report.
    if (name !== '' && !component) continue;
    if (!component) media.example = example(schema);
    else if (!('examples' in component)) components[name] = { ...component, examples: [example(component)] };
  }
}
