import { Injectable } from '@nestjs/common';
import { fieldProblem, InjectStore, type Answer, type Caller, type Session, type Store } from '@kechuang/kernel';
import { Demand, type DemandInput, type DemandPatch } from './demand.js';

type Budget = Pick<DemandPatch, 'budgetMode' | 'budgetMin' | 'budgetMax'>;

/** What a demand asks beyond its fields: its budget must be consistent. */
@Injectable()
export class DemandService {
  constructor(@InjectStore(Demand) private readonly demands: Store<Demand>) {}

  create(input: DemandInput, who: Caller): Promise<Answer> {
    checkBudget(input);
    return this.demands.create(input, who);
  }

  async update(
    id: string,
    patch: DemandPatch,
    version: number,
    who: Caller,
    options: { readonly session?: Session } = {},
  ): Promise<Answer> {
    checkBudget({ ...(await this.demands.find(id, who)), ...patch });
    return this.demands.update(id, patch, version, who, options);
  }
}

/** A range has at least one end and is not upside down; a negotiable budget has none. */
export function checkBudget({ budgetMode, budgetMin, budgetMax }: Budget): void {
  const min = budgetMin ?? null;
  const max = budgetMax ?? null;
  if ((budgetMode ?? 'negotiable') === 'negotiable') {
    if (min !== null || max !== null) throw fieldProblem('/budgetMode', 'demand.budget-negotiable');
  } else if ((min === null && max === null) || (min !== null && max !== null && Number(min) > Number(max)))
    throw fieldProblem('/budgetMax', 'demand.budget-range');
}
