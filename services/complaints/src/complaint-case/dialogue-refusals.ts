import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** For which day it is announced has to be said. */
export const dialogueDayMissing = () =>
  inputInvalid('input.dialogueFor', {
    vi: 'Hãy ghi ngày sẽ đối thoại.',
    en: 'Say for which day the dialogue is announced.',
  })

/** It is announced in time, or for a later day. */
export const noticeTooLate = (dialogueFor: string, last: string) =>
  new Refusal(
    'DIALOGUE_NOTICE_TOO_LATE',
    {
      vi: `Đối thoại ngày ${shownDay(dialogueFor)} phải thông báo chậm nhất ngày ${shownDay(last)}, trước ít nhất 5 ngày (Nghị định 155/2026/NĐ-CP, Điều 11): hãy chọn ngày đối thoại muộn hơn.`,
      en: `A dialogue on ${shownDay(dialogueFor)} is announced by ${shownDay(last)}, at least 5 days before (Decree 155 of 2026, article 11): choose a later day for it.`,
    },
    { field: 'input.dialogueFor' },
  )

/** What was not announced for that day is no dialogue of the decree. */
export const dialogueNotAnnounced = (announcedFor: string | null) =>
  new Refusal(
    'DIALOGUE_NOT_ANNOUNCED',
    announcedFor === null
      ? {
          vi: 'Chưa ghi thông báo đối thoại (trước ít nhất 5 ngày, Nghị định 155/2026/NĐ-CP, Điều 11): hãy ghi thông báo trước.',
          en: 'No notice of the dialogue is recorded (at least 5 days before, Decree 155 of 2026, article 11): record it first.',
        }
      : {
          vi: `Đối thoại đã thông báo cho ngày ${shownDay(announcedFor)}: hãy ghi đúng ngày đó, hoặc ghi thông báo mới.`,
          en: `The dialogue was announced for ${shownDay(announcedFor)}: record it on that day, or record a new notice.`,
        },
    { field: 'input.on' },
  )

/** Who led it has to be said. */
export const leadMissing = () =>
  inputInvalid('input.ledBy', {
    vi: 'Hãy ghi người đứng đầu trực tiếp đối thoại hay ủy quyền.',
    en: 'Say whether the head led the dialogue in person or sent somebody.',
  })

/** At second instance the head comes. */
export const headMissing = (isProvince: boolean) =>
  new Refusal(
    'HEAD_IN_PERSON',
    isProvince
      ? {
          vi: 'Khiếu nại lần hai đông người, ý kiến khác nhau, căng thẳng, dư luận quan tâm hoặc ảnh hưởng an ninh: Chủ tịch UBND tỉnh phải trực tiếp đối thoại (Nghị định 155/2026/NĐ-CP, Điều 11).',
          en: 'Where many complain again, opinions differ, there is tension, public concern or a matter of security, the chair of the province leads the dialogue in person (Decree 155 of 2026, article 11).',
        }
      : {
          vi: 'Khiếu nại lần hai: người đứng đầu cơ quan phải trực tiếp đối thoại (Nghị định 155/2026/NĐ-CP, Điều 11).',
          en: 'At second instance the head of the agency leads the dialogue in person (Decree 155 of 2026, article 11).',
        },
    { field: 'input.ledBy' },
  )
