import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { RateClass } from './rate-rules.js';

/** Metadata key of a route's rate class. */
export const RATE = Symbol('kechuang:rate');

/** Counts a route's requests apart from others; `none`: they are not counted. Routes without it are `general`. */
export const Limited = (rateClass: RateClass | 'none'): MethodDecorator =>
  applyDecorators(SetMetadata(RATE, rateClass), ApiExtension('x-rate-limit', rateClass));
