import type { Say } from '@province/portal-kit'

/** A period in words: `6 tháng đầu năm 2023`. */
export function periodName(period: string, t: Say): string {
  const [year = '', part = ''] = period.split('-')
  if (part === '') return t('period.year', { year })
  if (part.startsWith('H')) return t(`period.${part}`, { year })
  if (part.startsWith('Q')) return t('period.quarter', { year, quarter: part.slice(1) })
  return t('period.month', { year, month: part })
}
