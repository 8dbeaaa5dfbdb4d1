import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A ranking that cannot be: `field` says where. */
export const resultInvalid = (field: string, message: string) => inputInvalid(field, message)

/** This edition is on record: it is corrected, not recorded again. */
export const resultRecorded = (currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Kết quả của chỉ số, năm và lần công bố này đã có: hãy đính chính kết quả đó.',
    {
      field: 'edition',
      currentVersion,
    },
  )
