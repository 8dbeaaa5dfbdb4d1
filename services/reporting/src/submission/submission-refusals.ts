import { notReady, Refusal, shownDay } from '@province/runtime/refusal'

/** Where it stands, this step is not taken. */
export const stepNotAllowed = (state: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi:
      state === 'LOCKED'
        ? 'Báo cáo đã khóa: muốn sửa phải mở lại, có lý do.'
        : 'Trạng thái của báo cáo không cho bước này: hãy tải lại và xem các bước được phép.',
    en:
      state === 'LOCKED'
        ? 'The submission is locked: to change it, reopen it with a reason.'
        : 'Where the submission stands this step is not taken: reload it and see which steps are.',
  })

/** Whoever submitted it does not accept it, even where they hold both sides. */
export const acceptedBySubmitter = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Người đã gửi báo cáo không được tự tiếp nhận: hãy để người khác của cấp trên tiếp nhận.',
    en: 'Whoever submitted it may not accept it: leave it to somebody else of the level above.',
  })

/** Each level looks at it by a person of its own. */
export const approvedBefore = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Bạn đã phê duyệt báo cáo này ở cấp dưới: hãy để người khác phê duyệt ở cấp này.',
    en: 'You have approved this submission on the level below: leave this level to somebody else.',
  })

/** A report is sent from the last of its days on. */
export const periodNotOver = (lastDay: string) =>
  notReady(
    'state',
    {
      vi: `Kỳ báo cáo chưa đến ngày chốt (${shownDay(lastDay)}): chỉ gửi từ ngày đó.`,
      en: `The period has not reached its last day (${shownDay(lastDay)}): submit it from then on.`,
    },
    'STEP_NOT_ALLOWED',
  )

/** Something keeps it from being submitted. */
export const findingsLeft = (labels: readonly string[]) =>
  notReady(
    'entries',
    {
      vi: `Chưa gửi được, còn phải sửa: ${labels.join('; ')}.`,
      en: `It cannot be submitted yet; mend first: ${labels.join('; ')}.`,
    },
    'STEP_NOT_ALLOWED',
  )
