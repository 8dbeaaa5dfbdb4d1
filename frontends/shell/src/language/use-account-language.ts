import { type Language, useApolloClient } from '@province/portal-kit'
import { chosenLanguage, showLanguage } from '@province/portal-kit/shell'
import { useCallback, useEffect } from 'react'
import { type Language as AccountLanguage, SetLanguageDocument } from '../generated/graphql.ts'

/** Keeps a choice with the account, so that it holds on other devices and for messages outside of the portal. */
export function useKeepLanguage(): (language: Language) => void {
  const client = useApolloClient()
  return useCallback(
    (language) => {
      const choice: AccountLanguage = language === 'en' ? 'EN' : 'VI'
      const variables = { language: choice, key: crypto.randomUUID() }
      // The page has the language already; where the account cannot be reached this device remembers it.
      client.mutate({ mutation: SetLanguageDocument, variables }).catch(() => undefined)
    },
    [client],
  )
}

/** Shows the language of the account where nobody has chosen one on this device. */
export function useAccountLanguage(language: AccountLanguage | null | undefined): void {
  useEffect(() => {
    if (language && chosenLanguage() === undefined) void showLanguage(language === 'EN' ? 'en' : 'vi')
  }, [language])
}
