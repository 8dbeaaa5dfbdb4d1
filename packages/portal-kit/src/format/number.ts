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

/** How numbers are written: in groups of three or in one run, with a sign and decimals if need be. */
const written: Record<Language, RegExp> = {
  vi: /^[-−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/,
  en: /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
}

/**
 * Reads what a person types, strictly in their language: `1.200` is 1200 in Vietnamese and 1.2 in English. Undefined
 * when it is no number there: `91.7` in Vietnamese may be a slip of the language, so it is asked back and not guessed.
 */
export function parseNumber(text: string, language: Language = 'vi'): number | undefined {
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  const trimmed = text.trim()
  if (!written[language].test(trimmed)) return undefined
  return Number(trimmed.replaceAll(group, '').replace(decimal, '.').replace('−', '-'))
}
