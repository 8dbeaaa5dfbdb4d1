import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APPROVER, EDITOR, REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

const AS_HELD = { 'complaints.visits': 1327, 'reform.par_index.rank': 34, 'complaints.petitions': 1468 }
const BLOCK = {
  symbol: '142/BC-UBND',
  signedOn: '2023-06-15',
  body: 'Ủy ban nhân dân tỉnh Nam Định',
  signerName: 'Người Ký Bịa Đặt',
  signerTitle: 'Phó Chủ tịch',
  capacity: 'KT',
  forTitle: 'Chủ tịch',
}
const held: Record<string, number> = {}
let world: ReportingWorld
let editor: GraphClient
let approver: GraphClient

beforeAll(async () => {
  world = await reportingWorld(held)
  editor = await world.as('36', ...EDITOR)
  approver = await world.as('36', ...APPROVER)
})
beforeEach(() => Object.assign(held, AS_HELD))
afterAll(() => world?.close())

let keys = 0
const key = () => {
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
const report = async () => (await editor.data<{ report: Reported }>(REPORTED, { id: REPORT })).report

const versioned = (field: string, more = '', pass = '') =>
  `mutation ($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!${more}) {
    ${field}(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey${pass}) { state version } }`
const START = versioned('startReconciling')
const REVIEW = versioned('reviewReport')
const REOPEN = versioned('reopenReportDraft', ', $reason: String!', ', reason: $reason')
const SIGN = versioned('signReport', ', $input: SignatureInput!', ', input: $input')
const ARCHIVE = versioned(
  'archiveReport',
  ', $reference: String!, $why: String',
  ', reference: $reference, unacknowledgedReason: $why',
)

const seen = async () => ({ id: REPORT, expectedVersion: (await report()).version, idempotencyKey: key() })
const step = async (by: GraphClient, document: string, more: object = {}) =>
  by.data(document, { ...(await seen()), ...more })
const refused = async (by: GraphClient, document: string, more: object = {}) =>
  by.refusal(document, { ...(await seen()), ...more })

/** Explains what is critical; answers with what would not be explained. */
async function explainCriticals(): Promise<string[]> {
  const kept: string[] = []
  for (const { id, severity, state, version, rule } of (await report()).discrepancies)
    if (severity === 'CRITICAL' && state === 'OPEN') {
      const { errors } = await editor(
        `mutation ($id: ID!, $report: ID!, $version: Int!, $key: String!) {
          explainDiscrepancy(id: $id, report: $report, expectedVersion: $version, reason: "Đã hỏi lại.", idempotencyKey: $key) { state } }`,
        { id, report: REPORT, version, key: key() },
      )
      if (errors) kept.push(`${rule} ${errors[0]?.extensions?.code}`)
    }
  return kept
}

describe('on its way to be signed, a report', () => {
  it('is not reviewed before it is reconciled, and says what may be done', async () => {
    expect((await report()).allowedSteps).toEqual(['startReconciling'])
    expect(await refused(approver, REVIEW)).toBe('STEP_NOT_ALLOWED')
    expect(await refused(approver, SIGN, { input: BLOCK })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(approver, START)).toBe('FORBIDDEN_OR_MISSING')
    await step(editor, START)
    const { state, reconciliations, allowedSteps } = await report()
    expect([state, reconciliations.length]).toEqual(['RECONCILING', 1])
    expect(allowedSteps).toEqual(['reopenDraft', 'review'])
  })

  it('is not reviewed while a critical discrepancy is open: the list is in the refusal', async () => {
    const { errors } = await approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    const criticals = (await report()).discrepancies.filter(({ severity }) => severity === 'CRITICAL')
    expect(errors?.[0]?.extensions?.discrepancies).toEqual(criticals.map(({ id }) => id))
    for (const { message } of criticals) expect(errors?.[0]?.message).toContain(message)
    expect((await report()).state).toBe('RECONCILING')
  })

  it('goes back to writing with a reason, and without one it does not', async () => {
    expect(await refused(editor, REOPEN, { reason: ' ' })).toBe('INPUT_INVALID')
    await step(editor, REOPEN, { reason: 'Bổ sung số liệu của huyện.' })
    expect(
      (await report()).steps.map(({ step, fromState, toState, reason }) => [
        step,
        fromState,
        toState,
        reason,
      ]),
    ).toEqual([
      ['startReconciling', 'DRAFTING', 'RECONCILING', null],
      ['reopenDraft', 'RECONCILING', 'DRAFTING', 'Bổ sung số liệu của huyện.'],
    ])
  })

  it('is refused by what was recorded since anybody looked, and while a domain is away', async () => {
    await step(editor, START)
    expect(await explainCriticals()).toEqual([])
    held['complaints.visits'] = 1328
    const { errors } = await approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    expect(errors?.[0]?.message).toContain('1.328')
    held['complaints.visits'] = 1327
    world.others.away.complaints = 'fails'
    expect(await refused(approver, REVIEW)).toBe('SUBGRAPH_UNAVAILABLE')
    delete world.others.away.complaints
    expect(await refused(editor, REVIEW)).toBe('FORBIDDEN_OR_MISSING')
    await step(approver, REVIEW)
    expect((await report()).state).toBe('REVIEWED')
  })
})

describe('a sentence whose figure was taken back', () => {
  const withdraw = async (figureKey: string) => {
    const [figure] = await world.database.peek<{ id: string; version: number; label: string }>(
      'select id, version, label from reporting.stated_figure where key = $1',
      [figureKey],
    )
    const document = `mutation ($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!) {
      withdrawStatedFigure(id: $id, expectedVersion: $expectedVersion, reason: "Rút lại.", idempotencyKey: $idempotencyKey) { id } }`
    await editor.data(document, { id: figure?.id, expectedVersion: figure?.version, idempotencyKey: key() })
    return { label: figure?.label ?? '?', version: (figure?.version ?? 0) + 1 }
  }

  it('keeps the report from being reviewed and signed, under its label, whatever is said about it', async () => {
    await step(editor, REOPEN, { reason: 'Rút số liệu.' })
    const { label, version } = await withdraw('land.projects_public')
    await step(editor, START)
    const left = (await report()).discrepancies.filter(({ message }) => message.includes(`“${label}”`))
    expect(left.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['CRITICAL claim-slots-filled', 'CRITICAL parts-make-whole']),
    )
    expect(left.some(({ message }) => message.includes('land.projects_public'))).toBe(false)
    const explained = await explainCriticals()
    expect(explained).toEqual(['claim-slots-filled STEP_NOT_ALLOWED'])
    const { errors } = await approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    expect(errors?.[0]?.message).toContain(`“${label}”`)
    await step(editor, REOPEN, { reason: 'Nêu lại.' })
    const [was] = await world.database.peek<{ value: string }>(
      "select value::text from reporting.stated_figure where key = 'land.projects_public'",
    )
    await editor.data(
      `mutation ($input: RecordStatedFigureInput!, $key: String!) { recordStatedFigure(input: $input, idempotencyKey: $key) { id } }`,
      {
        input: {
          key: 'land.projects_public',
          value: Number(was?.value),
          expectedVersion: version,
          reason: 'Nêu lại.',
        },
        key: key(),
      },
    )
    await step(editor, START)
    expect(await explainCriticals()).toEqual([])
    await step(approver, REVIEW)
  })
})

describe('a signature', () => {
  it('needs a block that could stand on a document', async () => {
    const input = (more: object) => ({ input: { ...BLOCK, ...more } })
    expect(await refused(approver, SIGN, input({ symbol: ' ' }))).toBe('INPUT_INVALID')
    expect(await refused(approver, SIGN, input({ signerName: 'x'.repeat(201) }))).toBe('INPUT_INVALID')
    expect(await refused(approver, SIGN, input({ forTitle: null }))).toBe('INPUT_INVALID')
    expect(await refused(approver, SIGN, input({ capacity: 'SELF' }))).toBe('INPUT_INVALID')
    expect(await refused(approver, SIGN, input({ signedOn: '2023-06-13' }))).toBe('DATE_INVALID')
    expect(await refused(approver, SIGN, input({ signedOn: '2023-06-16' }))).toBe('DATE_INVALID')
    expect(await refused(editor, SIGN, input({}))).toBe('FORBIDDEN_OR_MISSING')
  })

  it('is refused when a record has been added since the review', async () => {
    held['complaints.visits'] = 1329
    expect(await refused(approver, SIGN, { input: BLOCK })).toBe('DISCREPANCIES_OPEN')
    expect((await report()).signature).toBeNull()
  })

  it('freezes text, figures and the records behind them, under a seal', async () => {
    world.others.withheld['complaints.petitions'] = 84
    await step(approver, SIGN, { input: BLOCK })
    delete world.others.withheld['complaints.petitions']
    const { state, signature, signedFigures, tampered, allowedSteps } = await report()
    expect([state, tampered, allowedSteps]).toEqual(['SIGNED', [], ['send']])
    expect(signature).toMatchObject(BLOCK)
    expect(signature?.text.flatMap(({ sentences }) => sentences).join(' ')).toContain(
      '2.315.675 lượt văn bản',
    )
    expect(signedFigures).toHaveLength(131)
    expect(signedFigures.at(-1)?.hash).toBe(signature?.seal)
    const visits = signedFigures.find((each) => each.key === 'complaints.visits')
    expect(visits).toMatchObject({ value: 1327, heldThen: 1327, recordCount: 1327, recordsComplete: true })
    expect(new Set(visits?.recordIds).size).toBe(1327)
    expect(visits?.withheldCount).toBe(0)
    expect(signedFigures.find((each) => each.key === 'complaints.petitions')).toMatchObject({
      heldThen: 1468,
      recordCount: 1384,
      recordsComplete: false,
      withheldCount: 84,
    })
    const told = await world.database.peek<{ payload: { seal: string } }>(
      "select payload from reporting.outbox where name = 'report.signed'",
    )
    expect(told.map(({ payload }) => payload.seal)).toEqual([signature?.seal])
  })

  it('leaves nothing to be restated, explained or taken back', async () => {
    const restate = `mutation ($report: ID!, $key: String!) {
      recordStatedFigure(input: { report: $report, key: "complaints.visits", value: 1 }, idempotencyKey: $key) { id } }`
    expect(await editor.refusal(restate, { report: REPORT, key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(editor, REOPEN, { reason: 'Sửa lại.' })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(approver, SIGN, { input: BLOCK })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(editor, ARCHIVE, { reference: 'HS-1' })).toBe('STEP_NOT_ALLOWED')
  })
})

const SEND = versioned(
  'sendReport',
  ', $sentOn: Date!, $recipients: [String!]!',
  ', sentOn: $sentOn, recipients: $recipients',
)
const CORRECT = versioned('issueCorrigendum', ', $input: CorrigendumInput!', ', input: $input')
const ACKNOWLEDGE = `mutation ($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!, $acknowledgedOn: Date!, $acknowledgedBy: String!) {
  acknowledgeReport(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey, acknowledgedOn: $acknowledgedOn, acknowledgedBy: $acknowledgedBy) { acknowledgedOn version } }`
const SENT = `query ($id: ID!) { report(id: $id) { state recipients { id version name sentOn acknowledgedOn acknowledgedBy }
  corrigenda { number symbol reason hash changes { figureKey from to reason } } signedFigures { key value }
  figures { key value correction { value number symbol } } } }`
interface Sent {
  state: string
  recipients: { id: string; version: number; name: string; acknowledgedOn: string | null }[]
  corrigenda: { number: number; hash: string; changes: { from: number; to: number }[] }[]
  signedFigures: { key: string; value: number }[]
  figures: {
    key: string
    value: number
    correction: { value: number; number: number; symbol: string } | null
  }[]
}
const sent = async () => (await editor.data<{ report: Sent }>(SENT, { id: REPORT })).report

describe('a report that is sent', () => {
  const to = { sentOn: '2023-06-15', recipients: ['Ban Dân vận Trung ương', 'Tỉnh ủy Nam Định'] }

  it('is sent to somebody, each once, not before it was signed', async () => {
    expect(await refused(editor, SEND, { ...to, recipients: [] })).toBe('INPUT_INVALID')
    expect(await refused(editor, SEND, { ...to, recipients: ['Tỉnh ủy', ' Tỉnh ủy'] })).toBe('INPUT_INVALID')
    expect(await refused(editor, SEND, { ...to, recipients: ['Ban Dân vận', 'ban dân  vận '] })).toBe(
      'INPUT_INVALID',
    )
    expect(await refused(editor, SEND, { ...to, recipients: [' '] })).toBe('INPUT_INVALID')
    expect(await refused(editor, SEND, { ...to, sentOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refused(approver, SEND, to)).toBe('FORBIDDEN_OR_MISSING')
    await step(editor, SEND, to)
    expect((await sent()).recipients).toMatchObject(
      to.recipients.map((name) => ({ name, acknowledgedOn: null })),
    )
  })

  it('is acknowledged by each recipient, once', async () => {
    const [first] = (await sent()).recipients
    const said = { acknowledgedOn: '2023-06-15', acknowledgedBy: 'Văn thư' }
    const of = { id: first?.id, expectedVersion: first?.version }
    const refusal = (more: object) =>
      editor.refusal(ACKNOWLEDGE, { ...of, ...said, ...more, idempotencyKey: key() })
    expect(await refusal({ acknowledgedOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refusal({ acknowledgedBy: '' })).toBe('INPUT_INVALID')
    expect(await refusal({ expectedVersion: 9 })).toBe('STALE_VERSION')
    await editor.data(ACKNOWLEDGE, { ...of, ...said, idempotencyKey: key() })
    expect(await refusal({ expectedVersion: 2 })).toBe('INPUT_INVALID')
    expect((await sent()).recipients.map(({ acknowledgedOn }) => acknowledgedOn)).toEqual([
      '2023-06-15',
      null,
    ])
  })

  it('is corrected by a document beside it: what was signed stays', async () => {
    const change = { figureKey: 'complaints.visits', value: 1328, reason: 'Bỏ sót một lượt.' }
    const input = { ...BLOCK, symbol: '150/BC-UBND', reason: 'Đối chiếu lại hồ sơ.', changes: [change] }
    const wrong = (more: object) => refused(approver, CORRECT, { input: { ...input, ...more } })
    expect(await wrong({ changes: [] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [change, change] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [{ ...change, value: 1327 }] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [{ ...change, figureKey: 'no.such' }] })).toBe('INPUT_INVALID')
    expect(await wrong({ reason: '' })).toBe('INPUT_INVALID')
    expect(await wrong({ signedOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refused(editor, CORRECT, { input })).toBe('FORBIDDEN_OR_MISSING')
    const blamed = async (more: object) => {
      const { errors } = await approver(CORRECT, { ...(await seen()), input: { ...input, ...more } })
      return errors?.[0]?.extensions
    }
    for (const [figureKey, value] of [
      ['complaints.visits', -3],
      ['complaints.petitions', 1468.5],
      ['reform.par_index.rank', 64],
      ['socio.poverty_rate', 120],
    ] as const)
      expect(await blamed({ changes: [{ ...change, figureKey, value }] }), figureKey).toMatchObject({
        code: 'INPUT_INVALID',
        field: 'input.changes.0.value',
      })
    expect(await blamed({ symbol: ` ${BLOCK.symbol}` })).toMatchObject({ field: 'input.symbol' })
    await step(approver, CORRECT, { input })
    expect(await blamed({ changes: [{ ...change, value: 1329 }] })).toMatchObject({ field: 'input.symbol' })
    const unheard = async (why?: string) =>
      (await editor(ARCHIVE, { ...(await seen()), reference: 'HS-2023/14', why })).errors
    for (const why of [undefined, ' ']) {
      const [refusal] = (await unheard(why)) ?? []
      expect(refusal?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'unacknowledgedReason' })
      expect(refusal?.message).toContain('Chưa xác nhận nhận báo cáo: Tỉnh ủy Nam Định.')
    }
    expect(await unheard('Đã gọi điện, chưa có phiếu.')).toBeUndefined()
    expect((await report()).steps.at(-1)?.reason).toBe(
      'HS-2023/14. Chưa xác nhận nhận báo cáo: Tỉnh ủy Nam Định. Lý do: Đã gọi điện, chưa có phiếu.',
    )
    const again = { ...input, symbol: '151/BC-UBND', changes: [{ ...change, value: 1329 }] }
    await step(approver, CORRECT, { input: again })
    const { state, corrigenda, signedFigures, figures } = await sent()
    expect(figures.filter(({ correction }) => correction)).toEqual([
      {
        key: 'complaints.visits',
        value: 1327,
        correction: { value: 1329, number: 2, symbol: '151/BC-UBND' },
      },
    ])
    expect(state).toBe('CORRIGENDUM')
    expect(corrigenda.map(({ number, changes }) => [number, changes[0]?.from, changes[0]?.to])).toEqual([
      [1, 1327, 1328],
      [2, 1328, 1329],
    ])
    expect(new Set(corrigenda.map(({ hash }) => hash)).size).toBe(2)
    expect(signedFigures.find((each) => each.key === 'complaints.visits')?.value).toBe(1327)
    await expect(world.database.peek("update reporting.corrigendum set reason = 'x'")).rejects.toThrow(
      'never changed',
    )
  })
})

/** Changes rows past every guard of the database, as its owner could. */
const forge = (change: string) =>
  world.database.peek(`do $$ begin
    set local session_replication_role = replica;
    ${change};
  end $$`)

const READ = `query ($id: ID!) { report(id: $id) { figures { key value }
  sections { claims { text figures { key value } spans { text } } } signature { text { sentences } }
  tampered { kind figureKey corrigendum } } }`
interface Read {
  figures: { key: string; value: number }[]
  sections: {
    claims: { text: string; figures: { key: string; value: number }[]; spans: { text: string }[] }[]
  }[]
  signature: { text: { sentences: string[] }[] }
  tampered: { kind: string; figureKey: string | null; corrigendum: number | null }[]
}
const read = async () => (await editor.data<{ report: Read }>(READ, { id: REPORT })).report
const found = async () =>
  (await read()).tampered.map(({ kind, figureKey, corrigendum }) => [kind, figureKey ?? corrigendum])

describe('what was signed', () => {
  it('is not changed by the database, whoever asks', async () => {
    for (const change of [
      "update reporting.frozen_figure set key = 'x'",
      'delete from reporting.frozen_figure',
      'truncate reporting.frozen_figure',
      "update reporting.signature set signer_name = 'x'",
      'delete from reporting.report_step',
      "update reporting.stated_figure set value = 1 where key = 'complaints.visits'",
    ])
      await expect(world.database.peek(change), change).rejects.toThrow(/never changed|is signed/)
  })

  it('drifts from what is held later, figure by figure, and stays as it was', async () => {
    const before = await report()
    held['complaints.visits'] = 1400
    world.others.away.reform = 'fails'
    const { drift, signedFigures, signature } = await report()
    delete world.others.away.reform
    expect(drift).toHaveLength(131)
    expect(drift.filter(({ moved }) => moved !== null && moved !== 0)).toEqual([
      { key: 'complaints.visits', signed: 1327, heldThen: 1327, heldNow: 1400, answered: true, moved: 73 },
    ])
    expect(drift.find((each) => each.key === 'reform.par_index.rank')).toMatchObject({
      answered: false,
      heldNow: null,
    })
    expect(signedFigures).toEqual(before.signedFigures)
    expect(signature).toEqual(before.signature)
  })

  it('is read by everybody as it was sealed, and a row that says otherwise is named', async () => {
    const before = await read()
    expect(before.tampered).toEqual([])
    const stated = before.figures.find((each) => each.key === 'complaints.petitions')
    expect(stated?.value).toBe(1468)
    await forge("update reporting.stated_figure set value = 1470 where key = 'complaints.petitions'")
    await forge("update reporting.stated_figure set withdrawn = true where key = 'complaints.visits'")
    expect(await read()).toEqual({ ...before, tampered: expect.any(Array) })
    expect(new Set((await found()).map((each) => each.join(' ')))).toEqual(
      new Set(['FIGURE_CHANGED complaints.petitions', 'FIGURE_CHANGED complaints.visits']),
    )
    await forge("update reporting.stated_figure set value = 1468 where key = 'complaints.petitions'")
    await forge("update reporting.stated_figure set withdrawn = false where key = 'complaints.visits'")
    await forge("update reporting.claim set template = 'Khác. ' || template where position = 1")
    const text = (of: Read) => of.sections.flatMap(({ claims }) => claims.map((claim) => claim.text))
    expect(text(await read())).toEqual(before.signature.text.flatMap(({ sentences }) => sentences))
    expect(await found()).toEqual([['TEXT_CHANGED', null]])
    await forge('update reporting.claim set template = substr(template, 7) where position = 1')
    expect(await read()).toEqual(before)
  })

  it('has its corrigenda with it: one that was changed or taken away is named', async () => {
    await forge(`update reporting.corrigendum set reason = 'Khác' where number = 2`)
    expect(await found()).toEqual([['CORRIGENDUM_CHANGED', 2]])
    await forge(
      `update reporting.corrigendum set reason = 'Đối chiếu lại hồ sơ.', number = 3 where number = 2`,
    )
    expect(await found()).toEqual([
      ['CORRIGENDUM_MISSING', 2],
      ['CORRIGENDUM_CHANGED', 3],
    ])
    await forge('delete from reporting.corrigendum where number = 3')
    expect(await found()).toEqual([['CORRIGENDUM_MISSING', 2]])
    await forge('delete from reporting.corrigendum')
    expect(await found()).toEqual([
      ['CORRIGENDUM_MISSING', 1],
      ['CORRIGENDUM_MISSING', 2],
    ])
    await forge("delete from reporting.report_step where step = 'correct'")
    expect(await found()).toEqual([])
  })

  it('takes no step once its state was set back before its signature, and says so', async () => {
    const restate = `mutation ($report: ID!, $key: String!) {
      recordStatedFigure(input: { report: $report, key: "complaints.visits", value: 1 }, idempotencyKey: $key) { id } }`
    for (const [state, by, document, more] of [
      ['REVIEWED', approver, SIGN, { input: BLOCK }],
      ['REVIEWED', editor, REOPEN, { reason: 'Sửa lại.' }],
      ['RECONCILING', approver, REVIEW, {}],
      ['DRAFTING', editor, START, {}],
    ] as const) {
      await forge(`update reporting.report set state = '${state}' where id = '${REPORT}'`)
      expect(await found()).toEqual([['STATE_BEHIND', null]])
      expect(await refused(by, document, more), state).toBe('STEP_NOT_ALLOWED')
    }
    expect(await editor.refusal(restate, { report: REPORT, key: key() })).toBe('STEP_NOT_ALLOWED')
    await forge(`update reporting.report set state = 'SENT' where id = '${REPORT}'`)
  })

  it('is named by the verifier when it was changed past the database', async () => {
    await forge(
      `update reporting.frozen_figure set content = jsonb_set(content, '{figure,value}', '"1"') where key = 'complaints.petitions'`,
    )
    expect((await report()).tampered).toEqual([{ kind: 'FIGURE_CHANGED', figureKey: 'complaints.petitions' }])
    await forge(
      `update reporting.frozen_figure set content = jsonb_set(content, '{figure,value}', '"1468"') where key = 'complaints.petitions'`,
    )
    expect((await report()).tampered).toEqual([])
    await forge("update reporting.signature set signer_title = 'Chủ tịch'")
    expect((await report()).tampered).toEqual([{ kind: 'TEXT_CHANGED', figureKey: null }])
    await forge("update reporting.signature set signer_title = 'Phó Chủ tịch'")
    await forge("delete from reporting.frozen_figure where key = 'complaints.visits'")
    expect((await report()).tampered).toMatchObject([{ kind: 'FIGURES_MISSING' }, { kind: 'FIGURE_MOVED' }])
  })
})
