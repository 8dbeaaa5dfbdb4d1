import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Nothing is said to be otherwise. */
export const nothingOther = () =>
  inputInvalid('input', {
    vi: 'Hãy ghi ký hiệu, ngày ban hành hoặc văn bản trong sổ mà viện dẫn muốn nói đến, khác với hình thức đã dẫn.',
    en: 'Give the symbol, the day or the registered document that is meant, other than as cited.',
  })

/** There is no such document in the register, as far as it is in sight. */
export const documentUnknown = () =>
  inputInvalid('input.documentId', {
    vi: 'Không có văn bản này trong sổ: hãy chọn văn bản khác hoặc ghi sổ trước.',
    en: 'There is no such document in the register: choose another one, or register it first.',
  })

/** Somebody proposed something for it, and nobody has decided yet. */
export const proposedBefore = () =>
  inputInvalid('input.citation', {
    vi: 'Viện dẫn này đang có một đề nghị chờ quyết định: hãy quyết định đề nghị đó trước.',
    en: 'A proposal for this citation waits for its decision: decide that one first.',
  })

/** It was decided before. */
export const decidedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đề nghị này đã được quyết định: hãy tải lại để xem.',
    en: 'This proposal has been decided: reload to see it.',
  })

/** Whoever proposed it does not decide it. */
export const decidedByProposer = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Người đề nghị không được tự quyết định: hãy để người khác thực hiện.',
    en: 'Whoever proposed it may not decide it: leave it to somebody else.',
  })
