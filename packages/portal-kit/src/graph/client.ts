import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { ErrorLink } from '@apollo/client/link/error'
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
    link: ApolloLink.from([signedOut, trustedDocuments, http]),
    // A unit read at two dates is two states of one thing, so units are kept by where they were asked for.
    cache: new InMemoryCache({ typePolicies: { Unit: { keyFields: false } } }),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      query: { errorPolicy: 'all' },
    },
  })
}
