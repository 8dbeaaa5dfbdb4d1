import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The decision is not taken from where the measure stands. */
export const measureStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của biện pháp bảo vệ không cho bước này: hãy tải lại.',
    en: 'Where the measure of protection stands this step is not taken: reload it.',
  })

/** Measures are recorded when they were asked for or decided, in that order. */
export const measureDayImpossible = (field: 'input.on' | 'input.askedOn', first: string) =>
  inputInvalid(field, {
    vi: `Ngày phải từ ${shownDay(first)} đến hôm nay.`,
    en: `The day lies between ${shownDay(first)} and today.`,
  })
