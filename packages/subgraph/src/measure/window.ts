import { windowTurned } from '@province/runtime/refusal'
import type { Days } from './measure.ts'

/** The window itself; refuses with `DATE_INVALID` when it is turned round. */
export function soundWindow<Window extends Days>(window: Window): Window {
  if (window.from < window.to) return window
  throw windowTurned()
}
