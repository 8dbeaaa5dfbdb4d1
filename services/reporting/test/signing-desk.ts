import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { APPROVER, EDITOR, REPORT, type ReportingWorld, reportingWorld } from './world.ts'

const AS_HELD = { 'complaints.visits': 1327, 'reform.par_index.rank': 34, 'complaints.petitions': 1468 }

/** What a signature stands with. */
export const BLOCK = {
  symbol: '142/BC-UBND',
  signedOn: '2023-06-15',
  body: 'Ủy ban nhân dân tỉnh Nam Định',
  signerName: 'Người Ký Bịa Đặt',
  signerTitle: 'Phó Chủ tịch',
  capacity: 'KT',
  forTitle: 'Chủ tịch',
}

/** What the other domains hold; what a test changes holds for that test. */
export const held: Record<string, number> = {}

/** Who takes a report to its signature, over a world that the file of tests opens and closes. */
export const desk = {} as { world: ReportingWorld; editor: GraphClient; approver: GraphClient }

/** Opens the world for the tests of a file. */
export function useSigningDesk(): void {
  beforeAll(async () => {
    desk.world = await reportingWorld(held)
    desk.editor = await desk.world.as('36', ...EDITOR)
    desk.approver = await desk.world.as('36', ...APPROVER)
  })
  beforeEach(() => {
    Object.assign(held, AS_HELD)
  })
  afterAll(() => desk.world?.close())
}

let keys = 0
export const key = () => {
  keys += 1
  return `sign-${keys}`
}
const REPORTED = `query ($id: ID!) { report(id: $id) { state version allowedSteps
  steps { step fromState toState reason effectiveOn } reconciliations { id }
  discrepancies { id severity state message version rule gap }
  signature { symbol signedOn body signerName signerTitle capacity forTitle textHash seal text { number sentences } }
  signedFigures { key value label hash position heldThen recordIds recordCount recordsComplete withheldCount }
  tampered { kind figureKey } drift { key signed heldThen heldNow answered moved } } }`

interface Reported {
  state: string
  version: number
  allowedSteps: string[]
  steps: { step: string; fromState: string; toState: string; reason: string | null }[]
  reconciliations: unknown[]
  discrepancies: {
    id: string
    severity: string
    state: string
    message: string
    version: number
    rule: string
    gap: number | null
  }[]
  signature:
    | ({ seal: string; textHash: string; text: { sentences: string[] }[] } & Record<string, unknown>)
    | null
  signedFigures: {
    key: string
    value: number
    hash: string
    recordIds: string[]
    recordCount: number
    recordsComplete: boolean
    withheldCount: number | null
  }[]
  tampered: { kind: string; figureKey: string | null }[]
  drift: {
    key: string
    signed: number
    heldThen: number | null
    heldNow: number | null
    answered: boolean
    moved: number | null
  }[]
}

/** The report as it stands. */
export const report = async () =>
  (await desk.editor.data<{ report: Reported }>(REPORTED, { id: REPORT })).report

/** A change of the report, of the version that was seen. */
export const versioned = (field: string, more = '', pass = '') =>
  `mutation ($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!${more}) {
    ${field}(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey${pass}) { state version } }`
export const START = versioned('startReconciling')
export const REVIEW = versioned('reviewReport')
export const REOPEN = versioned('reopenReportDraft', ', $reason: String!', ', reason: $reason')
export const SIGN = versioned('signReport', ', $input: SignatureInput!', ', input: $input')
export const ARCHIVE = versioned(
  'archiveReport',
  ', $reference: String!, $why: String',
  ', reference: $reference, unacknowledgedReason: $why',
)

export const seen = async () => ({
  id: REPORT,
  expectedVersion: (await report()).version,
  idempotencyKey: key(),
})
export const step = async (by: GraphClient, document: string, more: object = {}) =>
  by.data(document, { ...(await seen()), ...more })
export const refused = async (by: GraphClient, document: string, more: object = {}) =>
  by.refusal(document, { ...(await seen()), ...more })

/** Explains what is critical; answers with what would not be explained. */
export async function explainCriticals(): Promise<string[]> {
  const kept: string[] = []
  for (const { id, severity, state, version, rule } of (await report()).discrepancies)
    if (severity === 'CRITICAL' && state === 'OPEN') {
      const { errors } = await desk.editor(
        `mutation ($id: ID!, $report: ID!, $version: Int!, $key: String!) {
          explainDiscrepancy(id: $id, report: $report, expectedVersion: $version, reason: "Đã hỏi lại.", idempotencyKey: $key) { state } }`,
        { id, report: REPORT, version, key: key() },
      )
      if (errors) kept.push(`${rule} ${errors[0]?.extensions?.code}`)
    }
  return kept
}

/** Takes the report from its first writing to its signature. */
export async function toSigned(): Promise<void> {
  Object.assign(held, AS_HELD)
  await step(desk.editor, START)
  await explainCriticals()
  await step(desk.approver, REVIEW)
  await step(desk.approver, SIGN, { input: BLOCK })
}
