/** The two languages of the portal; every number and date is written in the one on screen. */
export type Language = 'vi' | 'en'

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }
const noBreak = '\u00a0'

/** What stands where a number is not known: never a zero. */
export const NOT_KNOWN = '–'

/** A count or measure as the province writes it: `1.327`, `53,5`. */
export function formatNumber(value: number | null | undefined, decimals?: number, language: Language = 'vi') {
  if (value === null || value === undefined || !Number.isFinite(value)) return NOT_KNOWN
  return formatOf(language, decimals).format(value)
}

// Making a format costs a thousand times what using one does.
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const key = `${language} ${decimals}`
  const digits =
    decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], digits)
  formats.set(key, format)
  return format
}

/** A percentage given in percent: `81,1 %`, with a space that never breaks. */
export function formatPercent(value: number | null | undefined, decimals = 1, language: Language = 'vi') {
  const text = formatNumber(value, decimals, language)
  return text === NOT_KNOWN ? text : `${text}${noBreak}%`
}

/** A difference with its sign, so that nobody reads a direction from colour: `+12`, `−3`. */
export function formatChange(value: number | null | undefined, decimals?: number, language: Language = 'vi') {
  if (value === null || value === undefined) return NOT_KNOWN
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return sign + formatNumber(Math.abs(value), decimals, language)
}

/** Reads what a person types (`1.327`, `53,5`); undefined when it is no number. */
export function parseNumber(text: string, language: Language = 'vi'): number | undefined {
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  const plain = text.trim().replaceAll(group, '').replace(decimal, '.')
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : undefined
}
