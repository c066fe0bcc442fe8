import { Injectable } from '@nestjs/common';
import { AuditLog, Notifications, type Caller, type Label, type Session } from '@kechuang/kernel';
import type { DelegationView } from './delegation-view.js';

/** What a delegation leaves behind when it is given or taken back: an audit row, and a notification for both parties. */
@Injectable()
export class DelegationNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly audit: AuditLog,
  ) {}

  async given(session: Session, delegation: DelegationView, who: Caller): Promise<void> {
    const { delegator, deputy, startsOn, endsOn } = delegation;
    await this.record(session, 'delegated', delegation, who);
    await this.tellBoth(session, delegation, {
      deputy: {
        zh: `${delegator.name}委托您自 ${startsOn} 至 ${endsOn} 代为办理业务`,
        en: `${delegator.name} asks you to act for him from ${startsOn} to ${endsOn}`,
      },
      delegator: {
        zh: `您已委托${deputy.name}自 ${startsOn} 至 ${endsOn} 代为办理业务`,
        en: `You have asked ${deputy.name} to act for you from ${startsOn} to ${endsOn}`,
      },
    });
  }

  async revoked(session: Session, delegation: DelegationView, who: Caller): Promise<void> {
    const { delegator, deputy } = delegation;
    await this.record(session, 'delegation-revoked', delegation, who);
    await this.tellBoth(session, delegation, {
      deputy: {
        zh: `${delegator.name}对您的委托已由${who.name}终止`,
        en: `${who.name} has ended the delegation that ${delegator.name} gave you`,
      },
      delegator: {
        zh: `您对${deputy.name}的委托已由${who.name}终止`,
        en: `${who.name} has ended your delegation to ${deputy.name}`,
      },
    });
  }

  /** The deputy begins to act; `who` says for whom. */
  async begun(session: Session, delegation: DelegationView, who: Caller): Promise<void> {
    await this.record(session, 'act-for', delegation, who);
  }

  private record(session: Session, action: string, delegation: DelegationView, who: Caller): Promise<void> {
    const { delegator, deputy, startsOn, endsOn, modules } = delegation;
    return this.audit.add(session, who, {
      action,
      resource: 'delegation',
      recordId: delegation.id,
      recordName: `${delegator.name} → ${deputy.name}`,
      result: 'ok',
      changes: { delegatorId: delegator.id, deputyId: deputy.id, startsOn, endsOn, modules },
    });
  }

  private async tellBoth(
    session: Session,
    { id, delegator, deputy }: DelegationView,
    text: { readonly deputy: Label; readonly delegator: Label },
  ): Promise<void> {
    const about = { resource: 'delegation', recordId: id };
    await this.notifications.tell(session, { ...about, accountId: deputy.id, text: text.deputy });
    await this.notifications.tell(session, { ...about, accountId: delegator.id, text: text.delegator });
  }
}
