import type { Type } from '@nestjs/common';
import { IsOptional, ValidateIf } from 'class-validator';
import { fieldsOf, type Field } from './field.js';
import type { Input, Patch } from './field-types.js';
import type { BaseRecord } from './record.js';

const SOURCES = new WeakMap<object, { readonly fields: readonly Field[]; readonly partial: boolean }>();

/** Fields of an input class made by InputOf, PatchOf or ActionInput; empty for any other class. */
export function inputFields(input: object): { readonly fields: readonly Field[]; readonly partial: boolean } {
  for (
    let type: unknown = input;
    typeof type === 'function' && type !== Function.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    const source = SOURCES.get(type);
    if (source) return source;
  }
  return { fields: fieldsOf(input), partial: false };
}

/** Null clears an optional field; a required one may be left out of a patch but is never null. */
const optionality = (field: Field, partial: boolean): PropertyDecorator[] =>
  field.optional
    ? [IsOptional()]
    : partial || field.default
      ? [ValidateIf((_object, value) => value !== undefined)]
      : [];

function derive(type: abstract new (...args: never[]) => BaseRecord, partial: boolean): unknown {
  class Derived {}
  const fields = fieldsOf(type).filter((field) => !field.readonly);
  for (const field of fields)
    for (const check of [...field.checks, ...optionality(field, partial)]) check(Derived.prototype, field.inputKey);
  SOURCES.set(Derived, { fields, partial });
  return Derived;
}

/** Base class of the request body that creates a `T`, typed and validated from its fields. */
export const InputOf = <T extends BaseRecord>(type: abstract new (...args: never[]) => T): Type<Input<T>> =>
  derive(type, false) as Type<Input<T>>;

/** Base class of the request body that changes a `T`. */
export const PatchOf = <T extends BaseRecord>(type: abstract new (...args: never[]) => T): Type<Patch<T>> =>
  derive(type, true) as Type<Patch<T>>;

/**
 * Marks a class whose own properties carry field decorators as a request body: an action's input, or an `InputOf`
 * with more fields than the record has (an initial password). It may extend another such class.
 */
export function ActionInput(): ClassDecorator {
  return (type) => {
    const { fields, partial } = inputFields(Object.getPrototypeOf(type) as object);
    const own = fieldsOf(type).filter((field) => !fields.includes(field));
    for (const field of own)
      for (const check of [...field.checks, ...optionality(field, false)])
        check(type.prototype as object, field.inputKey);
    SOURCES.set(type, { fields: [...fields, ...own], partial });
  };
}
