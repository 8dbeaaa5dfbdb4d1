import { inputInvalid, shownDay } from '@province/runtime/refusal'

/** The edition does not know the level. */
export const levelUnknown = (article: string) =>
  inputInvalid('level', {
    vi: `Thang mức độ này (${article}) không có mức đã chọn.`,
    en: `This edition (${article}) does not know that level.`,
  })

/** The edition was not in use on that day. */
export const outsideEdition = (article: string) =>
  inputInvalid('from', {
    vi: `Ngày này không thuộc thời gian áp dụng của thang mức độ (${article}).`,
    en: `On that day no level of this edition (${article}) is given.`,
  })

/** A partial service has to say why it is not whole. */
export const reasonOwed = (article: string) =>
  inputInvalid('reason', {
    vi: `Dịch vụ công trực tuyến một phần phải công khai lý do (${article}).`,
    en: `A partial online service owes a published reason (${article}).`,
  })

/** A level begins after the one before it. */
export const beforeLastLevel = (from: string) =>
  inputInvalid('from', {
    vi: `Mức hiện có áp dụng từ ${shownDay(from)}: mức mới phải từ sau ngày đó.`,
    en: `The present level holds since ${shownDay(from)}: a new one begins after that day.`,
  })

/** The two days are graded by different editions: both have to be named. */
export const editionsDiffer = () =>
  inputInvalid('otherScheme', {
    vi: 'Hai ngày này thuộc hai thang mức độ khác nhau: hãy nêu rõ cả hai thang (scheme và otherScheme).',
    en: 'The two days are graded by different editions: name both of them (scheme and otherScheme).',
  })
