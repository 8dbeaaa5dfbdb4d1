import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The symbol follows no grammar that we read; the sentence of the grammar says which part is wrong. */
export const symbolUnread = (said: string) =>
  inputInvalid('input.symbol', {
    vi: said,
    en: 'This is no number and symbol of a document, such as 72/KH-UBND or 54-KL/TW: correct it as it stands on the document.',
  })

/** Days that cannot be: issued after today, or running out before it takes effect. */
export const daysImpossible = (field: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày không hợp lý: ngày ban hành không sau hôm nay, ngày hết hiệu lực phải sau ngày có hiệu lực.',
      en: 'The days cannot be: a document is not issued after today, and ends after it takes effect.',
    },
    { field },
  )

/** The same symbol of the same day is in the register, in whatever spelling. */
export const registeredBefore = (symbol: string) =>
  new Refusal(
    'DOCUMENT_REGISTERED',
    {
      vi: `Văn bản ${symbol} của ngày này đã có trong sổ: hãy mở văn bản đó.`,
      en: `The document ${symbol} of this day is in the register: open that one.`,
    },
    { field: 'input.symbol' },
  )

/** Nobody is named as the issuer. */
export const issuerMissing = () =>
  inputInvalid('input.issuedBy', {
    vi: 'Hãy chọn cơ quan ban hành trong danh bạ; cơ quan chưa có trong danh bạ thì ghi tên và nhóm cơ quan.',
    en: 'Choose the issuing body from the directory; of one that the directory does not have give its name and its group.',
  })
