import { Refusal } from '@province/runtime/refusal'

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
