import { ApolloLink } from '@apollo/client'
import type { Language } from '../format/number.ts'

/** Asks for messages in the language on screen, which may change between two requests. */
export const inLanguage = (shown: () => Language) =>
  new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, 'accept-language': shown() },
    }))
    return forward(operation)
  })
