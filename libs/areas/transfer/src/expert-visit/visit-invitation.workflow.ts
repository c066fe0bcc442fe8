import { ActionInput, Choice, defineWorkflow, LongText } from '@kechuang/kernel';
import { DECLINE_REASON, INVITATION_STATUS, type DeclineReason } from './expert-visit.kinds.js';
import { VisitInvitation } from './visit-invitation.js';

/** A word that may go with an acceptance. */
@ActionInput()
export class AcceptInput {
  @LongText({ zh: '答复说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

/** Why an expert cannot come. */
@ActionInput()
export class DeclineInput {
  @Choice(DECLINE_REASON, { zh: '谢绝原因', en: 'Reason' }) reasonCode: DeclineReason;
  @LongText({ zh: '答复说明', en: 'Remark', max: 1000, optional: true }) note: string | null;
}

/** The expert answers, with his own account; the organiser may take an invitation back. */
export const invitationWorkflow = defineWorkflow(VisitInvitation, {
  states: INVITATION_STATUS,
  initial: 'invited',
  editable: [],
  path: ['invited', 'accepted'],
  actions: {
    accept: {
      zh: '接受邀请',
      en: 'Accept',
      from: ['invited'],
      to: 'accepted',
      by: ['expert'],
      tone: 'primary',
      input: AcceptInput,
      note: (input: AcceptInput) => input.note ?? null,
      effect: (_invitation, input: AcceptInput, { now }) => ({ answeredAt: now, remark: input.note ?? null }),
      todo: { zh: '待答复的进企邀请', en: 'Invitations to answer' },
      notify: {
        organisation: 'organiserId',
        text: { zh: '有专家接受了进企邀请“{title}”', en: 'An expert accepted the invitation "{title}"' },
      },
    },
    decline: {
      zh: '谢绝',
      en: 'Decline',
      from: ['invited', 'accepted'],
      to: 'declined',
      by: ['expert'],
      tone: 'danger',
      input: DeclineInput,
      // Once the visit has taken place there is nothing left to decline.
      offered: (invitation) => invitation.visitedAt === null,
      guard: (invitation) => (invitation.visitedAt === null ? null : ('visit-invitation.over' as const)),
      note: (input: DeclineInput) => input.note ?? null,
      effect: (_invitation, input: DeclineInput, { now }) => ({
        answeredAt: now,
        declineReason: input.reasonCode,
        remark: input.note ?? null,
      }),
      notify: {
        organisation: 'organiserId',
        text: { zh: '有专家谢绝了进企邀请“{title}”', en: 'An expert declined the invitation "{title}"' },
      },
    },
    release: {
      zh: '撤销邀请',
      en: 'Release',
      from: ['invited', 'accepted'],
      to: 'released',
      by: ['all', 'division', 'organiser'],
      tone: 'danger',
      offered: (invitation) => invitation.visitedAt === null,
      guard: (invitation) => (invitation.visitedAt === null ? null : ('visit-invitation.over' as const)),
    },
  },
});
