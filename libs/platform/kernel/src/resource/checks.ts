import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';

/**
 * class-validator's decorators with the error code and its values as context, so that the problem answer can be
 * written in the reader's language; class-validator's own English messages are never shown.
 */
const context = (code: string, values: Readonly<Record<string, unknown>> = {}, each = false): ValidationOptions => ({
  context: { code: `validation.${code}`, values },
  each,
});

export const isText = (each = false): PropertyDecorator => IsString(context('text', {}, each));
export const hasLength = (min: number, max: number, each = false): PropertyDecorator =>
  Length(min, max, context('length', { min, max }, each));
export const matches = (pattern: RegExp, code: string, each = false): PropertyDecorator =>
  Matches(pattern, context(code, {}, each));
export const satisfies = (test: (value: string) => boolean, code: string): PropertyDecorator =>
  ValidateBy(
    { name: code, validator: { validate: (value: unknown) => typeof value === 'string' && test(value) } },
    context(code),
  );
export const isOneOf = (values: readonly string[], each = false): PropertyDecorator =>
  IsIn([...values], context('choice', { values: values.join(', ') }, each));
export const isWhole = (): PropertyDecorator => IsInt(context('integer'));
export const isAmount = (): PropertyDecorator => IsNumber({ allowInfinity: false, allowNaN: false }, context('number'));
export const isAtLeast = (min: number): PropertyDecorator => Min(min, context('min', { min }));
export const isAtMost = (max: number): PropertyDecorator => Max(max, context('max', { max }));
export const isFlag = (): PropertyDecorator => IsBoolean(context('boolean'));
export const isId = (each = false): PropertyDecorator => IsUUID('all', context('id', {}, each));
export const isInstant = (): PropertyDecorator => IsISO8601({ strict: true }, context('dateTime'));
export const isDay = (): PropertyDecorator => IsISO8601({ strict: true }, context('date'));

/** An array of at most `max` different values. */
export const isList = (max: number): PropertyDecorator[] => [
  IsArray(context('list')),
  ArrayMaxSize(max, context('listSize', { max })),
  ArrayUnique(context('listUnique')),
];

/** One line without control characters. */
export const LINE = /^[^\u0000-\u001f\u007f]*$/;
