import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { Problem, type FieldProblem } from '../errors/problem.js';
import { inputFields } from '../resource/inputs.js';

/** Plain types carry no rules. */
const PLAIN = new Set<unknown>([String, Number, Boolean, Array, Object, Promise, undefined]);

/** Checks request bodies against the decorators of their class; anything undeclared is refused. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || PLAIN.has(metadata.metatype)) return value;
    return checkedInput(metadata.metatype as Type<object>, value);
  }
}

/** The body as an instance of its class, texts trimmed; throws `request.invalid` with a pointer per field. */
export async function checkedInput<T extends object>(type: Type<T>, value: unknown): Promise<T> {
  const body = value ?? {};
  if (typeof body !== 'object' || Array.isArray(body))
    throw new Problem('request.malformed', { reason: 'not an object' });
  const known = writableKeys(type);
  const unknown = Object.keys(body).filter((key) => !known.has(key));
  const input = Object.assign(new type(), trimmed(body as Record<string, unknown>, known));
  const errors = [
    ...unknown.map((key) => ({ pointer: pointerTo(key), code: 'validation.unknown' })),
    ...(known.size > 0 ? await validate(input) : []).map(problemOfError),
  ];
  if (errors.length > 0) throw new Problem('request.invalid', {}, errors);
  return input;
}

const KEYS = new WeakMap<object, ReadonlySet<string>>();

/** The properties that an input class declares, by fields or by class-validator's decorators. */
function writableKeys(type: Type): ReadonlySet<string> {
  let keys = KEYS.get(type);
  if (!keys) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
    keys = new Set([
      ...inputFields(type).fields.map((field) => field.inputKey),
      ...rules.map((rule) => rule.propertyName),
    ]);
    KEYS.set(type, keys);
  }
  return keys;
}

function trimmed(body: Record<string, unknown>, known: ReadonlySet<string>): Record<string, unknown> {
  const entries = Object.entries(body).filter(([key]) => known.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.map(trimText) : value,
    ]),
  );
}

const trimText = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** JSON pointer (RFC 6901) to a property of the body. */
const pointerTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The first broken rule of a property; a missing value is said to be required, whatever rules it breaks besides. */
function problemOfError(error: ValidationError): FieldProblem {
  const pointer = pointerTo(error.property);
  if (error.value === undefined || error.value === null || error.value === '')
    return { pointer, code: 'validation.required' };
  const contexts = Object.values(error.contexts ?? {}) as { code: string; values: Record<string, unknown> }[];
  const [first] = contexts;
  return first ? { pointer, code: first.code, values: first.values } : { pointer, code: 'validation.pattern' };
}
