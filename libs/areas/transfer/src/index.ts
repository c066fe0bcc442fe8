import { Achievement } from './achievement/achievement.js';
import { Demand } from './demand/demand.js';
import { Diagnosis } from './diagnosis/diagnosis.js';
import { Match } from './match/match.js';
import { ServiceOffer } from './service-offer/service-offer.js';
import { CreateTransfer1795558000000 } from './migrations/1795558000000-CreateTransfer.js';
import { SealDemandContacts1796000300011 } from './migrations/1796000300011-SealDemandContacts.js';
import { CreateAchievement1796001300001 } from './migrations/1796001300001-CreateAchievement.js';
import { CreateServiceOffer1796001300002 } from './migrations/1796001300002-CreateServiceOffer.js';
import { CreateMatch1796001400000 } from './migrations/1796001400000-CreateMatch.js';
import { ExpertVisit } from './expert-visit/expert-visit.js';
import { VisitInvitation } from './expert-visit/visit-invitation.js';
import { CreateExpertVisit1796001700000 } from './migrations/1796001700000-CreateExpertVisit.js';

export { Achievement } from './achievement/achievement.js';
export { Demand } from './demand/demand.js';
export { TransferDemo } from './transfer-demo.js';
export { transferSchemas } from './transfer.schemas.js';
export { TransferModule } from './transfer.module.js';

/** Tables of this lib. */
export const transferEntities = [
  Demand,
  Diagnosis,
  Achievement,
  Match,
  ServiceOffer,
  ExpertVisit,
  VisitInvitation,
] as const;
export const transferMigrations = [
  CreateTransfer1795558000000,
  SealDemandContacts1796000300011,
  CreateAchievement1796001300001,
  CreateServiceOffer1796001300002,
  CreateMatch1796001400000,
  CreateExpertVisit1796001700000,
] as const;
