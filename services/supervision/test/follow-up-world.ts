import { randomUUID } from 'node:crypto'
import { type GraphClient, personWith } from '@province/testbed'
import { type SupervisionWorld, supervisionWorld } from './world.ts'

const FIELDS = 'id version state expectedBy rung closedOn answeredOn outcome code'
export const issue = `mutation ($input: IssueFollowUpInput!, $key: String!) {
  issueFollowUp(input: $input, idempotencyKey: $key) { ${FIELDS} issuer { id } addressee { id } clocks { kind dueOn state } allowedSteps } }`
const meet = `mutation ($input: PlanOccasionInput!, $key: String!) { planOccasion(input: $input, idempotencyKey: $key) { id } }`
const step = (
  name: string,
  type: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${type}!, $key: String!) {
  changed: ${name}(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    ${FIELDS} entries { side step toState text document } clocks { kind state } } }`
export const answering = step('answerFollowUp', 'AnswerFollowUpInput')
export const reviewing = step('reviewFollowUp', 'ReviewFollowUpInput')
export const escalating = step('escalateFollowUp', 'EscalateFollowUpInput')
export const board = `query ($within: ID!, $direction: FollowUpDirection!, $kind: FollowUpKind, $standing: FollowUpStanding, $orderBy: FollowUpOrder = NEWEST, $first: Int, $after: String) {
  followUps(within: $within, direction: $direction, kind: $kind, standing: $standing, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} source standing } } } }`

/** A follow-up as a test sees it. */
export interface Seen {
  id: string
  version: number
  state: string
  expectedBy: string
}
/** A page of the board. */
export interface Board {
  followUps: {
    totalCount: number
    edges: { node: Seen & { source: string; standing: string; answeredOn: string | null } }[]
  }
}

/** The day it is. */
export const TODAY = '2023-06-15'

export const input = (name: string, more: object = {}) => ({
  step: name,
  on: TODAY,
  text: 'Nội dung',
  document: '12/BC',
  ...more,
})

export const take = async (client: GraphClient, document: string, seen: Seen, given: object) =>
  (
    await client.data<{ changed: Seen }>(document, {
      id: seen.id,
      version: seen.version,
      input: given,
      key: randomUUID(),
    })
  ).changed

export const refusal = (client: GraphClient, document: string, seen: Seen, given: object) =>
  client.refusal(document, { id: seen.id, version: seen.version, input: given, key: randomUUID() })

/** The two ends of follow-ups, somebody at neither, and somebody who holds both roles. */
export interface FollowUpWorld {
  world: SupervisionWorld
  council: GraphClient
  agency: GraphClient
  other: GraphClient
  both: GraphClient
  province: string
  health: string
  asked(more?: object): object
  issued(more?: object, client?: GraphClient): Promise<Seen>
  reported(seen: Seen, client?: GraphClient): Promise<Seen>
  /** A meeting of the council at which petitions may be raised. */
  meeting(): Promise<string>
}

/** Opens the world of supervision with those people in it. */
export async function followUpWorld(): Promise<FollowUpWorld> {
  const world = await supervisionWorld()
  const person = async (subject: string, code: string, ...actions: string[]) =>
    world.ask(personWith(['supervision.read', ...actions], await world.database.unitId(code), subject))
  const council = await person('council', '36', 'supervision.recommend')
  const agency = await person('agency', '36-syt', 'supervision.respond')
  const other = await person('other', '36-stp', 'supervision.respond')
  const both = await person('both', '36', 'supervision.recommend', 'supervision.respond')
  const province = await world.database.unitId('36')
  const health = await world.database.unitId('36-syt')
  const asked = (more: object = {}) => ({
    unit: province,
    addressee: health,
    kind: 'RECOMMENDATION',
    issuerBody: 'STANDING',
    issuerName: 'Thường trực HĐND tỉnh',
    addresseeName: 'Sở Y tế',
    content: 'Bổ sung thuốc cho trạm y tế',
    occasion: 'Phiên giám sát tháng 6',
    issuedOn: '2023-06-01',
    dueOn: '2023-06-10',
    ...more,
  })

  const issued = async (more: object = {}, client = council) =>
    (await client.data<{ issueFollowUp: Seen }>(issue, { input: asked(more), key: randomUUID() }))
      .issueFollowUp
  const reported = async (seen: Seen, client = agency) => {
    const acknowledged = await take(client, answering, seen, input('acknowledge'))
    const accepted = await take(
      client,
      answering,
      acknowledged,
      input('accept', { plannedFor: '2023-07-30' }),
    )
    const started = await take(client, answering, accepted, input('start'))
    return take(client, answering, started, input('report'))
  }
  const meeting = async () => {
    const planned = { unit: province, kind: 'COUNCIL_MEETING', body: 'COUNCIL', bodyName: 'HĐND tỉnh' }
    const variables = { input: { ...planned, title: 'Kỳ họp thử', plannedOn: TODAY }, key: randomUUID() }
    return (await council.data<{ planOccasion: { id: string } }>(meet, variables)).planOccasion.id
  }
  return { world, council, agency, other, both, province, health, asked, issued, reported, meeting }
}
