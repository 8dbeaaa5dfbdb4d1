import { describe, expect, it } from 'vitest'
import {
  ARCHIVE,
  BLOCK,
  desk,
  explainCriticals,
  held,
  key,
  REOPEN,
  REVIEW,
  refused,
  report,
  SIGN,
  START,
  seen,
  step,
  useSigningDesk,
} from '../../test/signing-desk.ts'
import { REPORT } from '../../test/world.ts'

useSigningDesk()

describe('on its way to be signed, a report', () => {
  it('is not reviewed before it is reconciled, and says what may be done', async () => {
    expect((await report()).allowedSteps).toEqual(['startReconciling'])
    expect(await refused(desk.approver, REVIEW)).toBe('STEP_NOT_ALLOWED')
    expect(await refused(desk.approver, SIGN, { input: BLOCK })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(desk.approver, START)).toBe('FORBIDDEN_OR_MISSING')
    await step(desk.editor, START)
    const { state, reconciliations, allowedSteps } = await report()
    expect([state, reconciliations.length]).toEqual(['RECONCILING', 1])
    expect(allowedSteps).toEqual(['reopenDraft', 'review'])
  })

  it('is not reviewed while a critical discrepancy is open: the list is in the refusal', async () => {
    const { errors } = await desk.approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    const criticals = (await report()).discrepancies.filter(({ severity }) => severity === 'CRITICAL')
    expect(errors?.[0]?.extensions?.discrepancies).toEqual(criticals.map(({ id }) => id))
    for (const { message } of criticals) expect(errors?.[0]?.message).toContain(message)
    const { state, reconciliations, steps } = await report()
    expect(state).toBe('RECONCILING')
    // What was held when it was refused is kept; the step is not.
    expect(reconciliations).toHaveLength(2)
    expect(steps.map(({ step }) => step)).toEqual(['startReconciling'])
  })

  it('goes back to writing with a reason, and without one it does not', async () => {
    expect(await refused(desk.editor, REOPEN, { reason: ' ' })).toBe('INPUT_INVALID')
    await step(desk.editor, REOPEN, { reason: 'Bổ sung số liệu của huyện.' })
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
    await step(desk.editor, START)
    expect(await explainCriticals()).toEqual([])
    held['complaints.visits'] = 1328
    const { errors } = await desk.approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    expect(errors?.[0]?.message).toContain('1.328')
    held['complaints.visits'] = 1327
    desk.world.others.away.complaints = 'fails'
    expect(await refused(desk.approver, REVIEW)).toBe('SUBGRAPH_UNAVAILABLE')
    delete desk.world.others.away.complaints
    expect(await refused(desk.editor, REVIEW)).toBe('FORBIDDEN_OR_MISSING')
    await step(desk.approver, REVIEW)
    expect((await report()).state).toBe('REVIEWED')
  })
})

describe('a sentence whose figure was taken back', () => {
  const withdraw = async (figureKey: string) => {
    const [figure] = await desk.world.database.peek<{ id: string; version: number; label: string }>(
      'select id, version, label from reporting.stated_figure where key = $1',
      [figureKey],
    )
    const document = `mutation ($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!) {
      withdrawStatedFigure(id: $id, expectedVersion: $expectedVersion, reason: "Rút lại.", idempotencyKey: $idempotencyKey) { id } }`
    await desk.editor.data(document, {
      id: figure?.id,
      expectedVersion: figure?.version,
      idempotencyKey: key(),
    })
    return { label: figure?.label ?? '?', version: (figure?.version ?? 0) + 1 }
  }

  it('keeps the report from being reviewed and signed, under its label, whatever is said about it', async () => {
    await step(desk.editor, REOPEN, { reason: 'Rút số liệu.' })
    const { label, version } = await withdraw('land.projects_public')
    await step(desk.editor, START)
    const left = (await report()).discrepancies.filter(({ message }) => message.includes(`“${label}”`))
    expect(left.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['CRITICAL claim-slots-filled', 'CRITICAL parts-make-whole']),
    )
    expect(left.some(({ message }) => message.includes('land.projects_public'))).toBe(false)
    const explained = await explainCriticals()
    expect(explained).toEqual(['claim-slots-filled STEP_NOT_ALLOWED'])
    const { errors } = await desk.approver(REVIEW, await seen())
    expect(errors?.[0]?.extensions?.code).toBe('DISCREPANCIES_OPEN')
    expect(errors?.[0]?.message).toContain(`“${label}”`)
    await step(desk.editor, REOPEN, { reason: 'Nêu lại.' })
    const [was] = await desk.world.database.peek<{ value: string }>(
      "select value::text from reporting.stated_figure where key = 'land.projects_public'",
    )
    await desk.editor.data(
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
    await step(desk.editor, START)
    expect(await explainCriticals()).toEqual([])
    await step(desk.approver, REVIEW)
  })
})

describe('a signature', () => {
  it('needs a block that could stand on a document', async () => {
    const input = (more: object) => ({ input: { ...BLOCK, ...more } })
    expect(await refused(desk.approver, SIGN, input({ symbol: ' ' }))).toBe('INPUT_INVALID')
    expect(await refused(desk.approver, SIGN, input({ signerName: 'x'.repeat(201) }))).toBe('INPUT_INVALID')
    expect(await refused(desk.approver, SIGN, input({ forTitle: null }))).toBe('INPUT_INVALID')
    expect(await refused(desk.approver, SIGN, input({ capacity: 'SELF' }))).toBe('INPUT_INVALID')
    expect(await refused(desk.approver, SIGN, input({ signedOn: '2023-06-13' }))).toBe('DATE_INVALID')
    expect(await refused(desk.approver, SIGN, input({ signedOn: '2023-06-16' }))).toBe('DATE_INVALID')
    expect(await refused(desk.editor, SIGN, input({}))).toBe('FORBIDDEN_OR_MISSING')
  })

  it('is refused when a record has been added since the review', async () => {
    held['complaints.visits'] = 1329
    expect(await refused(desk.approver, SIGN, { input: BLOCK })).toBe('DISCREPANCIES_OPEN')
    expect((await report()).signature).toBeNull()
  })

  it('freezes text, figures and the records behind them, under a seal', async () => {
    desk.world.others.withheld['complaints.petitions'] = 84
    await step(desk.approver, SIGN, { input: BLOCK })
    delete desk.world.others.withheld['complaints.petitions']
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
    const [submission] = await desk.world.database.peek<{ id: string }>(
      "select id::text from reporting.submission where template_code = 'ktxh.tinh.nua_nam' and period_to = '2023-06-15'",
    )
    const entered = signedFigures.filter((each) => each.key.startsWith('socio.'))
    expect(entered).toHaveLength(16)
    for (const each of entered)
      expect(each).toMatchObject({
        heldThen: each.value,
        recordIds: [submission?.id],
        recordsComplete: true,
        withheldCount: 0,
      })
    const told = await desk.world.database.peek<{ payload: { seal: string } }>(
      "select payload from reporting.outbox where name = 'report.signed'",
    )
    expect(told.map(({ payload }) => payload.seal)).toEqual([signature?.seal])
  })

  it('leaves nothing to be restated, explained or taken back', async () => {
    const restate = `mutation ($report: ID!, $key: String!) {
      recordStatedFigure(input: { report: $report, key: "complaints.visits", value: 1 }, idempotencyKey: $key) { id } }`
    expect(await desk.editor.refusal(restate, { report: REPORT, key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(desk.editor, REOPEN, { reason: 'Sửa lại.' })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(desk.approver, SIGN, { input: BLOCK })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(desk.editor, ARCHIVE, { reference: 'HS-1' })).toBe('STEP_NOT_ALLOWED')
  })
})
