import { type Case, type Draw, done, FORBIDDEN, refused } from '../case.ts'
import { type OneStep, takes } from '../one-ended-cases.ts'

const READ = 'directive.read'

const MODEL: OneStep = {
  rows: ({ records }) => records.models,
  read: READ,
  mutation: 'stepEmulationModel',
  input: 'StepEmulationModelInput',
  said: { step: 'recognise', on: '2020-02-01', document: 'd' },
  action: 'directive.register',
  from: 'PROPOSED',
  to: 'RECOGNISED',
}
const CORRECTION: OneStep = {
  rows: ({ records }) => records.corrections,
  read: READ,
  mutation: 'decideCitationCorrection',
  input: 'DecideCorrectionInput',
  said: { step: 'accept', because: 'x' },
  action: 'directive.record_citation',
  from: 'PROPOSED',
  to: 'ACCEPTED',
}

function readsDocument({ random, model, records, actor }: Draw): Case {
  const row = random.one(records.documents)
  const id = random.below(8) === 0 ? random.id() : row.id
  const seen = id === row.id && model.may(actor, READ, row.unitId)
  return {
    query: 'query ($id: ID!) { registeredDocument(id: $id) { id version classification } }',
    variables: { id },
    expected: seen
      ? done({ registeredDocument: { id, version: row.version, classification: row.classification } })
      : refused(FORBIDDEN, { registeredDocument: null }),
  }
}

/** Does the first replace the last, itself or through others? */
function replaces(replaced: Draw['records']['replaced'], first: string, last: string): boolean {
  return replaced.some(({ from, to }) => from === first && (to === last || replaces(replaced, to, last)))
}

/** Whoever sees both documents and may register for the first says that it replaces the other; nobody closes a circle. */
function relates({ random, model, records, actor, turn }: Draw): Case {
  const few = records.documents.slice(0, 8)
  const [from, to] = [random.one(few), random.one(few)]
  const seen = [from, to].every(({ unitId }) => model.may(actor, READ, unitId))
  const registers = model.may(actor, 'directive.register', from.unitId)
  const expected = () => {
    if (!seen || (model.asks && !registers)) return refused(FORBIDDEN)
    if (from === to) return refused('INPUT_INVALID')
    const related = records.replaced.some((one) => one.from === from.id && one.to === to.id)
    if (related) return refused('INPUT_INVALID')
    if (replaces(records.replaced, to.id, from.id)) return refused('RELATION_CIRCLE')
    if (!registers) return refused(FORBIDDEN)
    records.replaced.push({ from: from.id, to: to.id })
    return done({ relateDocuments: { kind: 'REPLACES' } })
  }
  return {
    query: `mutation ($input: RelateDocumentsInput!, $key: String!) { relateDocuments(input: $input, idempotencyKey: $key) { kind } }`,
    variables: { input: { from: from.id, to: to.id, kind: 'REPLACES' }, key: `k${turn}` },
    expected: expected(),
  }
}

export const DIRECTIVES_READS = [readsDocument]
export const DIRECTIVES_WRITES = [takes(MODEL), takes(CORRECTION), relates]
