import { Refusal } from '@province/runtime/refusal'
import type { Days } from './measure.ts'

/** The window itself; refuses with `DATE_INVALID` when it is turned round. */
export function soundWindow<Window extends Days>(window: Window): Window {
  if (window.from < window.to) return window
  throw new Refusal(
    'DATE_INVALID',
    {
      vi: 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.',
      en: 'The period is not valid: its last day must come after its first.',
    },
    { field: 'window' },
  )
}
