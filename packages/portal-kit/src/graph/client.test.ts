import { gql } from '@apollo/client'
import { expect, test } from 'vitest'
import { createGraphClient } from './client.ts'

const QUERY = gql`query Bodies($asOf: Date!) { bodies(asOf: $asOf) { id name positions { id title } } }`

test('a body and its positions of two days are remembered as of each', () => {
  const { cache } = createGraphClient({ uri: 'http://localhost/graphql', onSignedOut: () => {} })
  const told = (name: string, title: string) => ({
    bodies: [{ __typename: 'Body', id: 'b', name, positions: [{ __typename: 'Position', id: 'p', title }] }],
  })
  const days = [
    ['2023-06-30', told('Tên cũ', 'Giám đốc')],
    ['2023-07-01', told('Tên mới', 'Tổng giám đốc')],
  ] as const
  for (const [asOf, data] of days) cache.writeQuery({ query: QUERY, variables: { asOf }, data })
  for (const [asOf, data] of days)
    expect(cache.readQuery({ query: QUERY, variables: { asOf } })).toEqual(data)
})
