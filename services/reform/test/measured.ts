import type { GraphClient } from '@province/testbed'

/** The half-year of the demonstration. */
export const HALF_YEAR = { from: '2022-12-15', to: '2023-06-15' }

interface Question {
  key: string
  unit: string
  asOf: string
  window?: { from: string; to: string }
  boundaryMode?: 'AS_REPORTED' | 'RESTATED'
  restatedTo?: string
}

const FIGURES = `query ($keys: [String!]!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $boundaryMode: BoundaryMode!, $restatedTo: Date) {
  reformMeasures(keys: $keys, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $boundaryMode, restatedTo: $restatedTo) { key value estimate } }`
const RECORDS = `query ($key: String!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $boundaryMode: BoundaryMode!, $restatedTo: Date) {
  reformMeasureRecords(key: $key, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $boundaryMode, restatedTo: $restatedTo, first: 3) {
    totalCount edges { node { label value } } } }`

const variables = ({ window = HALF_YEAR, boundaryMode = 'AS_REPORTED', ...asked }: Question) => ({
  window,
  boundaryMode,
  ...asked,
})

/** What a figure comes to. */
export async function figureOf(client: GraphClient, asked: Question): Promise<number | null | undefined> {
  const { key, ...rest } = variables(asked)
  const answer = await client.data<{ reformMeasures: { value: number | null }[] }>(FIGURES, {
    keys: [key],
    ...rest,
  })
  return answer.reformMeasures[0]?.value
}

/** How many records stand behind a figure, and what the first are called. */
export async function recordsOf(client: GraphClient, asked: Question) {
  const answer = await client.data<{
    reformMeasureRecords: { totalCount: number; edges: { node: { label: string; value: number } }[] }
  }>(RECORDS, variables(asked))
  const { totalCount, edges } = answer.reformMeasureRecords
  return { totalCount, nodes: edges.map(({ node }) => node) }
}
