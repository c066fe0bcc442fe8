import type { ContactDemo, OrganisationDemo, Random } from '@kechuang/registry';
import type { DemandStatus } from '../demand.kinds.js';
import type { Lifecycle, LifecycleStep } from './demand-lifecycle.js';
import * as notes from './demand-notes.js';
import { fillSlots } from './themes/theme-bank.js';

/** A step as the timeline of a record shows it. */
export interface HistoryStep {
  readonly id: string;
  readonly recordId: string;
  /** Version of the record after the step. */
  readonly version: number;
  readonly at: string;
  readonly action: string;
  readonly from: DemandStatus;
  readonly to: DemandStatus;
  readonly actorId: string;
  readonly actorName: string;
  readonly organisationName: string;
  readonly note: string | null;
}

interface Context {
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly organisation: OrganisationDemo;
  readonly contact: ContactDemo;
  readonly organisations: readonly OrganisationDemo[];
}

type Actor = Pick<HistoryStep, 'actorId' | 'actorName' | 'organisationName'>;

/** The timeline of a demand: who took each step for which organisation, and what he wrote. */
export function historyOf(random: Random, context: Context): HistoryStep[] {
  const verifier = verifierOf(random, context);
  const province = context.organisations.find(({ planCode }) => planCode === 'AAST-XH') ?? verifier;
  const actors: Readonly<Record<LifecycleStep['by'], Actor>> = {
    owner: {
      actorId: context.organisation.id,
      actorName: context.contact.name,
      organisationName: context.organisation.name,
    },
    verifier: actorOf(verifier),
    province: actorOf(province),
  };
  return context.lifecycle.steps.map((step, index) => ({
    id: random.uuid(step.at),
    recordId: context.id,
    version: index + 2,
    at: step.at.toISOString(),
    action: step.action,
    from: step.from,
    to: step.to,
    ...actors[step.by],
    note: noteOf(random, step),
  }));
}

/** The park of an enterprise, or the association of its county or city; for a society's demand the province itself. */
function verifierOf(random: Random, { organisation, organisations }: Context): OrganisationDemo {
  const park = organisations.find(({ id, kind }) => kind === 'park' && id === organisation.parentId);
  if (park && random.chance(0.5)) return park;
  const county = organisations.find(
    ({ kind, divisionCode }) => kind === 'county-association' && divisionCode === organisation.divisionCode,
  );
  if (county && random.chance(0.6)) return county;
  const city = organisations.find(
    ({ kind, divisionCode }) =>
      kind === 'city-association' && divisionCode.slice(0, 4) === organisation.divisionCode.slice(0, 4),
  );
  return city ?? organisations.find(({ planCode }) => planCode === 'AAST-XH') ?? organisation;
}

function actorOf(organisation: OrganisationDemo): Actor {
  const [contact] = organisation.contacts;
  return {
    actorId: organisation.id,
    actorName: contact?.name ?? organisation.shortName,
    organisationName: organisation.name,
  };
}

const NOTES: Readonly<Record<string, { readonly texts: readonly string[]; readonly share: number }>> = {
  verify: { texts: notes.VERIFY_NOTES, share: 0.6 },
  return: { texts: notes.RETURN_REASONS, share: 1 },
  publish: { texts: notes.PUBLISH_NOTES, share: 0.4 },
  match: { texts: notes.MATCH_NOTES, share: 0.9 },
  negotiate: { texts: notes.NEGOTIATE_NOTES, share: 0.8 },
  contract: { texts: notes.CONTRACT_NOTES, share: 0.9 },
  complete: { texts: notes.COMPLETE_NOTES, share: 0.9 },
  withdraw: { texts: notes.WITHDRAW_NOTES, share: 0.8 },
};

function noteOf(random: Random, { action, closeReason }: LifecycleStep): string | null {
  if (closeReason) return fillSlots(random.pick(notes.CLOSE_NOTES[closeReason]), random);
  const kind = NOTES[action];
  return kind && random.chance(kind.share) ? fillSlots(random.pick(kind.texts), random) : null;
}
