import { CreateKernel1795550000000 } from './1795550000000-CreateKernel.js';

/** The kernel's part of the schema history. */
export const kernelMigrations = [CreateKernel1795550000000] as const;
