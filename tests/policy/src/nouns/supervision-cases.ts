import { type Case, type Draw, done, FORBIDDEN, refused } from '../case.ts'
import { type OneStep, takes } from '../one-ended-cases.ts'

const READ = 'supervision.read'
const PLAN = 'supervision.plan'

const PROGRAMME: OneStep = {
  rows: ({ records }) => records.programmes,
  read: READ,
  mutation: 'approveProgramme',
  input: 'ApproveProgrammeInput',
  said: { document: 'd', approvedOn: '2020-02-01' },
  action: PLAN,
  from: 'DRAFT',
  to: 'APPROVED',
}
const SESSION: OneStep = {
  rows: ({ records }) => records.sessions,
  read: READ,
  mutation: 'cancelSession',
  input: 'CancelSessionInput',
  said: { reason: 'x' },
  action: PLAN,
  from: 'PLANNED',
  to: 'CANCELLED',
}

/** A session with what it found, and the programme that it is of. */
function readsSession({ random, model, records, actor }: Draw): Case {
  const row = random.one(records.sessions)
  const id = random.below(8) === 0 ? random.id() : row.id
  const seen = id === row.id && model.may(actor, READ, row.unitId)
  const findings = Array.from({ length: row.findings }, () => ({ gravity: 'MINOR' }))
  const { state, version, programmeId } = row
  return {
    query:
      'query ($id: ID!) { supervisionSession(id: $id) { id version state programme { id } findings { gravity } } }',
    variables: { id },
    expected: seen
      ? done({ supervisionSession: { id, version, state, programme: { id: programmeId }, findings } })
      : refused(FORBIDDEN, { supervisionSession: null }),
  }
}

/** Whoever sees a session and plans for its unit records what it found, once it was held. */
function recordsFinding({ random, model, records, actor, turn }: Draw): Case {
  const row = random.one(records.sessions)
  const seen = model.may(actor, READ, row.unitId)
  const plans = model.may(actor, PLAN, row.unitId)
  const expected = () => {
    if (!seen || (model.asks && !plans)) return refused(FORBIDDEN)
    if (row.state !== 'HELD') return refused('STEP_NOT_ALLOWED')
    if (!plans) return refused(FORBIDDEN)
    row.findings += 1
    return done({ recordFinding: { gravity: 'MINOR' } })
  }
  return {
    query: `mutation ($input: RecordFindingInput!, $key: String!) { recordFinding(input: $input, idempotencyKey: $key) { gravity } }`,
    variables: { input: { session: row.id, text: 't', evidence: 'e', gravity: 'MINOR' }, key: `k${turn}` },
    expected: expected(),
  }
}

const NAMES = ['đất', 'nước', 'rừng', 'đê', 'chợ']

/** Whoever plans for a unit proposes a theme of it, each once; of another body and another day than those that are listed. */
function proposesTheme({ random, model, records, actor, turn }: Draw): Case {
  const unit = random.below(12) === 0 ? random.id() : random.one(model.hierarchy.units.slice(0, 8)).id
  const title = random.one(NAMES)
  const said = { kind: 'THEMATIC', subjectKind: 'UNITS', statedSubjects: 1, scopeNote: 's', source: 's' }
  const own = { owner: 'FRONT', ownerName: 'o', runsFrom: '2030-01-01', runsTo: '2030-07-01' }
  const plans = model.may(actor, PLAN, unit)
  const before = records.proposed.has(`${unit} ${title}`)
  const expected = () => {
    if (model.asks && !plans) return refused(FORBIDDEN)
    if (before) return refused('THEME_PROPOSED')
    if (!plans) return refused(FORBIDDEN)
    records.proposed.add(`${unit} ${title}`)
    return done({ proposeTheme: { title, state: 'PROPOSED', version: 1 } })
  }
  return {
    query: `mutation ($input: ProposeThemeInput!, $key: String!) { proposeTheme(input: $input, idempotencyKey: $key) { title state version } }`,
    variables: { input: { unit, title, ...said, ...own }, key: `k${turn}` },
    expected: expected(),
  }
}

/** Whoever recommends for a unit issues to any that is there today; of another kind than those that are listed. */
function issues({ random, model, actor, turn }: Draw): Case {
  const unit = random.one(model.hierarchy.units).id
  const addressee = random.below(12) === 0 ? random.id() : random.one(model.hierarchy.units).id
  const isThere = model.hierarchy.pathOn(addressee, model.hierarchy.today).length > 0
  const recommends = model.may(actor, 'supervision.recommend', unit)
  const expected = () => {
    if (model.asks && !recommends) return refused(FORBIDDEN)
    if (!isThere) return refused('UNIT_NOT_FOUND')
    return recommends ? done({ issueFollowUp: { state: 'ISSUED', version: 1 } }) : refused(FORBIDDEN)
  }
  const said = { kind: 'RESOLUTION', content: 'c', occasion: 'o', issuedOn: '2020-02-01' }
  const ends = { issuerBody: 'COUNCIL', issuerName: 'i', addresseeName: 'a' }
  return {
    query: `mutation ($input: IssueFollowUpInput!, $key: String!) { issueFollowUp(input: $input, idempotencyKey: $key) { state version } }`,
    variables: { input: { unit, addressee, ...said, ...ends }, key: `k${turn}` },
    expected: expected(),
  }
}

export const SUPERVISION_READS = [readsSession]
export const SUPERVISION_WRITES = [takes(PROGRAMME), takes(SESSION), recordsFinding, proposesTheme, issues]
