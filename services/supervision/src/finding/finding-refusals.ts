import { counted, inputInvalid, type Message, Refusal } from '@province/runtime/refusal'

/** Something that must be said is missing or too long. */
export const wordsMissing = (field: string, told: Message, longest: number) =>
  inputInvalid(field, {
    vi: `${told.vi}, không quá ${counted(longest).vi} ký tự.`,
    en: `${told.en}, in at most ${counted(longest).en} characters.`,
  })

/** Nothing is found before the session is held. */
export const notHeldYet = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Cuộc giám sát chưa tiến hành: hãy ghi ngày tiến hành trước khi ghi phát hiện.',
      en: 'The session was not held yet: record the day it was held before its findings.',
    },
    { field: 'input.session' },
  )
