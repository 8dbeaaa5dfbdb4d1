import { Refusal } from '@province/runtime/refusal'

/** A span of days with at least one day. */
export interface ThemeWindow {
  from: string
  to: string
}

/** The window itself; refuses with `DATE_INVALID` when it is turned round. */
export function themeWindow({ from, to }: ThemeWindow): ThemeWindow {
  if (from < to) return { from, to }
  throw new Refusal(
    'DATE_INVALID',
    {
      vi: 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.',
      en: 'The period is not valid: its last day must come after its first.',
    },
    {
      field: 'window',
    },
  )
}
