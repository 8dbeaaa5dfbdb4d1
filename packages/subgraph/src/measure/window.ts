import { Refusal } from '@province/runtime/refusal'
import type { Days } from './measure.ts'

/** The window itself; refuses with `DATE_INVALID` when it is turned round. */
export function soundWindow<Window extends Days>(window: Window): Window {
  if (window.from < window.to) return window
  throw new Refusal('DATE_INVALID', 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.', {
    field: 'window',
  })
}
