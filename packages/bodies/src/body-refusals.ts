import { inputInvalid, type Message, Refusal, shownDay } from '@province/runtime/refusal'
import { type BodyOnDay, calledAs } from './body.ts'

/** The codes with which a body is refused, wherever one is named. */
export const BODY_REFUSALS = [
  'BODY_NOT_FOUND',
  'BODY_NOT_OPEN_YET',
  'BODY_ENDED',
  'BODY_ELSEWHERE',
  'BODY_KIND_NOT_ALLOWED',
] as const

/** There never was such a body. */
export const bodyNotFound = (field: string) =>
  new Refusal(
    'BODY_NOT_FOUND',
    {
      vi: 'Không có cơ quan, tổ chức này trong danh bạ: hãy chọn trong danh sách, hoặc mở nó trong danh bạ trước.',
      en: 'There is no such body in the directory: choose one from the list, or open it in the directory first.',
    },
    { field },
  )

/** It begins after the day. */
export const bodyNotOpenYet = (field: string, body: BodyOnDay, day: string) => {
  const [name, first] = [calledAs(body), shownDay(body.validFrom ?? day)]
  return new Refusal(
    'BODY_NOT_OPEN_YET',
    {
      vi: `${name} chỉ có từ ngày ${first}, chưa có vào ngày ${shownDay(day)}: hãy chọn cơ quan khác hoặc ngày khác.`,
      en: `${name} is there from ${first} on, not yet on ${shownDay(day)}: choose another body or another day.`,
    },
    { field },
  )
}

/** It had ended by the day; who took over is named where somebody did. */
export const bodyEnded = (field: string, body: BodyOnDay, day: string) => {
  const [name, last] = [calledAs(body), shownDay(body.validTo ?? day)]
  const next = body.successor && calledAs(body.successor)
  return new Refusal(
    'BODY_ENDED',
    {
      vi: `${name} đã kết thúc từ ngày ${last}: ${next ? `hãy chọn ${next}, cơ quan tiếp nối.` : 'hãy chọn cơ quan khác.'}`,
      en: `${name} ended on ${last}: ${next ? `choose ${next}, which took over from it.` : 'choose another body.'}`,
    },
    { field, ...(next && { successor: next }) },
  )
}

/** It sits on another unit than the one for which somebody acts. */
export const bodyElsewhere = (field: string, body: BodyOnDay) =>
  new Refusal(
    'BODY_ELSEWHERE',
    {
      vi: `${calledAs(body)} không thuộc đơn vị này: hãy chọn cơ quan của đơn vị.`,
      en: `${calledAs(body)} is no body of this unit: choose one of the unit’s own.`,
    },
    { field },
  )

/** Its kind does not do what it is named for; `told` says which kinds do. */
export const bodyKindNotAllowed = (field: string, body: BodyOnDay, told: Message) =>
  new Refusal(
    'BODY_KIND_NOT_ALLOWED',
    {
      vi: `${calledAs(body)} không làm việc này: ${told.vi}`,
      en: `${calledAs(body)} does not do this: ${told.en}`,
    },
    { field },
  )

/** A body was chosen and named in words beside it: the words follow from the body. */
export const wordsWithBody = (field: string) =>
  inputInvalid(field, {
    vi: 'Đã chọn cơ quan trong danh bạ thì không ghi tên riêng: tên lấy theo danh bạ.',
    en: 'A body of the directory is chosen: leave its words out, they follow from the directory.',
  })
