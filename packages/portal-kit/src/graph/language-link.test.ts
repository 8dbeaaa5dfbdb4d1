import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client'
import { expect, it } from 'vitest'
import type { Language } from '../format/number.ts'
import { inLanguage } from './language-link.ts'

it('asks in the language that is on screen now, and keeps other headers', async () => {
  let language: Language = 'vi'
  const sent: unknown[] = []
  const end = new ApolloLink((operation) => {
    sent.push(operation.getContext().headers)
    return new Observable((told) => {
      told.next({ data: { a: 1 } })
      told.complete()
    })
  })
  const client = new ApolloClient({
    link: ApolloLink.from([inLanguage(() => language), end]),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' } },
  })
  const ask = () =>
    client.query({ query: gql`query A { a }`, context: { headers: { x: '1' } }, fetchPolicy: 'no-cache' })
  await ask()
  language = 'en'
  await ask()
  expect(sent).toEqual([
    { x: '1', 'accept-language': 'vi' },
    { x: '1', 'accept-language': 'en' },
  ])
})
