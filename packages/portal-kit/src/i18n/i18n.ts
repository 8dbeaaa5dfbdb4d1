import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { MessagesOf } from '../contract/slice-module.ts'
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

const sources = new Map<string, { vi: MessagesOf; en: MessagesOf }>()

/** Adds the messages of the shell or of a slice under its id: those of the language on screen, fetched if need be. */
export async function addMessages(
  namespace: string,
  messages: { vi: MessagesOf; en: MessagesOf },
): Promise<void> {
  sources.set(namespace, messages)
  const spoken = i18next.language === 'en' ? 'en' : 'vi'
  await Promise.all((['vi', 'en'] as const).map((language) => take(namespace, language, language === spoken)))
}

/** Takes messages that are at hand; fetches those that are not only where they are spoken. */
async function take(namespace: string, language: Language, spoken: boolean): Promise<void> {
  const given = sources.get(namespace)?.[language]
  if (!given || (typeof given === 'function' && !spoken)) return
  // Words that do not come are said in the other language.
  const messages = typeof given === 'function' ? await given().catch(() => ({})) : given
  i18next.addResourceBundle(language, namespace, messages, true, true)
}

/** Changes the language once its messages are there, until the page is left: another person here has their own. */
export async function showLanguage(language: Language): Promise<void> {
  await Promise.all([...sources.keys()].map((namespace) => take(namespace, language, true)))
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Changes the language at once and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  await showLanguage(language)
}
