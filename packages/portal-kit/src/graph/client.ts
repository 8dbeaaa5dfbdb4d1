import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type TypePolicy } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
import { shownLanguage } from '../i18n/i18n.ts'
import { inLanguage } from './language-link.ts'
import { trustedDocuments } from './trusted-link.ts'

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all'
      }
      interface Query {
        errorPolicy: 'all'
      }
    }
  }
}

/** A unit told of two days is two states of one thing: it is remembered by its id and its day, which codegen asks for. */
const unitPolicy: TypePolicy = {
  keyFields: (unit) => (unit.asOf ? ['id', 'asOf'] : false),
  merge: true,
}

/**
 * What goes by days without telling which (a body, a position, who holds it) stays with what it was asked with: two
 * days on one screen are never mixed. A write is followed by asking again.
 */
const ofItsDay: TypePolicy = { keyFields: false }
const OF_THEIR_DAY = ['Body', 'Position', 'Assignment']

/** The one client of the page: trusted documents only, the CSRF header always, partial answers kept with their errors. */
export function createGraphClient(options: { uri: string; onSignedOut: () => void }): ApolloClient {
  // Signing in with a wrong password ends no session.
  const signedOut = new ErrorLink(({ error, operation }) => {
    if (operation.operationName === 'SignIn') return
    if (
      CombinedGraphQLErrors.is(error) &&
      error.errors.some((one) => one.extensions?.code === 'UNAUTHENTICATED')
    ) {
      options.onSignedOut()
    }
  })
  const http = new HttpLink({ uri: options.uri, headers: { 'apollo-require-preflight': 'true' } })
  return new ApolloClient({
    link: ApolloLink.from([signedOut, trustedDocuments, inLanguage(shownLanguage), http]),
    cache: new InMemoryCache({
      typePolicies: {
        Unit: unitPolicy,
        ...Object.fromEntries(OF_THEIR_DAY.map((name) => [name, ofItsDay])),
      },
    }),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      query: { errorPolicy: 'all' },
    },
  })
}
