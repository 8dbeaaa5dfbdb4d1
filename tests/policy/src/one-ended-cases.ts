import { type Case, type Draw, done, FORBIDDEN, refused } from './case.ts'
import type { ModelStated } from './record-model.ts'

/** A thing of one unit that takes one step: how it is changed, and who may. */
export interface OneStep {
  rows: (draw: Draw) => readonly ModelStated[]
  read: string
  mutation: string
  input: string
  said: object
  action: string
  from: string
  to: string
}

const OCCASION: OneStep = {
  rows: ({ records }) => records.occasions,
  read: 'supervision.read',
  mutation: 'cancelOccasion',
  input: 'CancelOccasionInput',
  said: { reason: 'x' },
  action: 'supervision.recommend',
  from: 'PLANNED',
  to: 'CANCELLED',
}
const AGREEMENT: OneStep = {
  rows: ({ records }) => records.agreements,
  read: 'directive.read',
  mutation: 'endAgreement',
  input: 'EndAgreementInput',
  said: { on: '2020-02-01', because: 'x' },
  action: 'directive.register',
  from: 'IN_FORCE',
  to: 'ENDED',
}

/** Whoever holds the action on its unit, and has it in sight, takes the step once. */
export const takes =
  ({ rows, read, mutation, input, said, action, from, to }: OneStep) =>
  (draw: Draw): Case => {
    const { random, model, actor, turn } = draw
    const row = random.one(rows(draw))
    const id = random.below(10) === 0 ? random.id() : row.id
    const expectedVersion = random.below(4) === 0 ? row.version + 1 : row.version
    const may = id === row.id && model.may(actor, action, row.unitId) && model.may(actor, read, row.unitId)
    const expected = () => {
      if (!may) return refused(FORBIDDEN)
      if (expectedVersion !== row.version) return refused('STALE_VERSION')
      if (row.state !== from) return refused('STEP_NOT_ALLOWED')
      row.state = to
      row.version += 1
      return done({ [mutation]: { id, version: row.version, state: to } })
    }
    return {
      query: `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
        ${mutation}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state } }`,
      variables: { id, version: expectedVersion, input: said, key: `k${turn}` },
      expected: expected(),
    }
  }

function readsOccasion({ random, model, records, actor }: Draw): Case {
  const row = random.one(records.occasions)
  const id = random.below(8) === 0 ? random.id() : row.id
  const seen = id === row.id && model.may(actor, 'supervision.read', row.unitId)
  return {
    query: 'query ($id: ID!) { occasion(id: $id) { id version state } }',
    variables: { id },
    expected: seen
      ? done({ occasion: { id, version: row.version, state: row.state } })
      : refused(FORBIDDEN, { occasion: null }),
  }
}

export const ONE_ENDED_READS = [readsOccasion]
export const ONE_ENDED_WRITES = [takes(OCCASION), takes(AGREEMENT)]
