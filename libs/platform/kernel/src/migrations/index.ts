import { CreateKernel1795550000000 } from './1795550000000-CreateKernel.js';
import { NameTheRepresented1796000200000 } from './1796000200000-NameTheRepresented.js';
import { NotifyPeople1796000200001 } from './1796000200001-NotifyPeople.js';
import { CreateVaultKey1796000300001 } from './1796000300001-CreateVaultKey.js';
import { SealImportRows1796000300003 } from './1796000300003-SealImportRows.js';
import { SealAuditLog1796000400001 } from './1796000400001-SealAuditLog.js';
import { ReadMessyFiles1796000500000 } from './1796000500000-ReadMessyFiles.js';
import { AddOperations1796000600001 } from './1796000600001-AddOperations.js';
import { GuardIdempotencyKey1796000700001 } from './1796000700001-GuardIdempotencyKey.js';

/** The kernel's part of the schema history. */
export const kernelMigrations = [
  CreateKernel1795550000000,
  NameTheRepresented1796000200000,
  NotifyPeople1796000200001,
  CreateVaultKey1796000300001,
  SealImportRows1796000300003,
  SealAuditLog1796000400001,
  ReadMessyFiles1796000500000,
  AddOperations1796000600001,
  GuardIdempotencyKey1796000700001,
] as const;
