import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bilingual } from '../contract/manifest.ts'
import { formatChange, formatNumber, formatPercent, type Language } from '../format/number.ts'

/** Says a message by its key, with values in braces: `t('found', { count: 3 })`. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** The messages of one part of the portal (a slice's id) in the language on screen. */
export function useText(namespace: string): Say {
  const { t } = useTranslation(namespace)
  return useCallback<Say>((key, values) => t(key, values ?? {}), [t])
}

/** The language on screen, and numbers and manifest texts written in it. */
export function useLanguage() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return {
    language,
    pick: (text: Bilingual) => text[language],
    number: (value: number | null | undefined, decimals?: number) => formatNumber(value, decimals, language),
    percent: (value: number | null | undefined, decimals?: number) =>
      formatPercent(value, decimals, language),
    change: (value: number | null | undefined, decimals?: number) => formatChange(value, decimals, language),
  }
}
