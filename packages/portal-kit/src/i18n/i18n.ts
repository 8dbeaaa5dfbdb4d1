import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Messages } from '../contract/slice-module.ts'
import type { Language } from '../format/number.ts'
import en from './en.json' with { type: 'json' }
import vi from './vi.json' with { type: 'json' }

const storageKey = 'portal.language'

/** The language chosen on this device; undefined while none is. */
export function chosenLanguage(): Language | undefined {
  const stored = localStorage.getItem(storageKey)
  return stored === 'vi' || stored === 'en' ? stored : undefined
}

/** The language this person chose on this device; Vietnamese until then. */
export const storedLanguage = (): Language => chosenLanguage() ?? 'vi'

/** The language on screen. */
export const shownLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi')

/** Starts the messages of the page: the kit's own, then each part adds its namespace. */
export function startMessages(language: Language): i18n {
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'vi',
    resources: { vi: { kit: vi }, en: { kit: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  document.documentElement.lang = language
  return i18next
}

/** Adds the messages of the shell or of a slice under its id. */
export function addMessages(namespace: string, messages: { vi: Messages; en: Messages }): void {
  i18next.addResourceBundle('vi', namespace, messages.vi, true, true)
  i18next.addResourceBundle('en', namespace, messages.en, true, true)
}

/** Changes the language at once, until the page is left: another person at this device has their own. */
export async function showLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Changes the language at once and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  await showLanguage(language)
}
