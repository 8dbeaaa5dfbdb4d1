import { beforeAll, describe, expect, it } from 'vitest'
import {
  ARCHIVE,
  BLOCK,
  desk,
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
  toSigned,
  useSigningDesk,
  versioned,
} from '../../test/signing-desk.ts'
import { REPORT } from '../../test/world.ts'

useSigningDesk()
beforeAll(toSigned)

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
const sent = async () => (await desk.editor.data<{ report: Sent }>(SENT, { id: REPORT })).report

describe('a report that is sent', () => {
  const to = { sentOn: '2023-06-15', recipients: ['Ban Dân vận Trung ương', 'Tỉnh ủy Nam Định'] }

  it('is sent to somebody, each once, not before it was signed', async () => {
    expect(await refused(desk.editor, SEND, { ...to, recipients: [] })).toBe('INPUT_INVALID')
    expect(await refused(desk.editor, SEND, { ...to, recipients: ['Tỉnh ủy', ' Tỉnh ủy'] })).toBe(
      'INPUT_INVALID',
    )
    expect(await refused(desk.editor, SEND, { ...to, recipients: ['Ban Dân vận', 'ban dân  vận '] })).toBe(
      'INPUT_INVALID',
    )
    expect(await refused(desk.editor, SEND, { ...to, recipients: [' '] })).toBe('INPUT_INVALID')
    expect(await refused(desk.editor, SEND, { ...to, sentOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refused(desk.approver, SEND, to)).toBe('FORBIDDEN_OR_MISSING')
    await step(desk.editor, SEND, to)
    expect((await sent()).recipients).toMatchObject(
      to.recipients.map((name) => ({ name, acknowledgedOn: null })),
    )
  })

  it('is acknowledged by each recipient, once', async () => {
    const [first] = (await sent()).recipients
    const said = { acknowledgedOn: '2023-06-15', acknowledgedBy: 'Văn thư' }
    const of = { id: first?.id, expectedVersion: first?.version }
    const refusal = (more: object) =>
      desk.editor.refusal(ACKNOWLEDGE, { ...of, ...said, ...more, idempotencyKey: key() })
    expect(await refusal({ acknowledgedOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refusal({ acknowledgedBy: '' })).toBe('INPUT_INVALID')
    expect(await refusal({ expectedVersion: 9 })).toBe('STALE_VERSION')
    await desk.editor.data(ACKNOWLEDGE, { ...of, ...said, idempotencyKey: key() })
    expect(await refusal({ expectedVersion: 2 })).toBe('INPUT_INVALID')
    expect((await sent()).recipients.map(({ acknowledgedOn }) => acknowledgedOn)).toEqual([
      '2023-06-15',
      null,
    ])
  })

  it('is corrected by a document beside it: what was signed stays', async () => {
    const change = { figureKey: 'complaints.visits', value: 1328, reason: 'Bỏ sót một lượt.' }
    const input = { ...BLOCK, symbol: '150/BC-UBND', reason: 'Đối chiếu lại hồ sơ.', changes: [change] }
    const wrong = (more: object) => refused(desk.approver, CORRECT, { input: { ...input, ...more } })
    expect(await wrong({ changes: [] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [change, change] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [{ ...change, value: 1327 }] })).toBe('INPUT_INVALID')
    expect(await wrong({ changes: [{ ...change, figureKey: 'no.such' }] })).toBe('INPUT_INVALID')
    expect(await wrong({ reason: '' })).toBe('INPUT_INVALID')
    expect(await wrong({ signedOn: '2023-06-14' })).toBe('DATE_INVALID')
    expect(await refused(desk.editor, CORRECT, { input })).toBe('FORBIDDEN_OR_MISSING')
    const blamed = async (more: object) => {
      const { errors } = await desk.approver(CORRECT, { ...(await seen()), input: { ...input, ...more } })
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
    await step(desk.approver, CORRECT, { input })
    expect(await blamed({ changes: [{ ...change, value: 1329 }] })).toMatchObject({ field: 'input.symbol' })
    const unheard = async (why?: string) =>
      (await desk.editor(ARCHIVE, { ...(await seen()), reference: 'HS-2023/14', why })).errors
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
    await step(desk.approver, CORRECT, { input: again })
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
    await expect(desk.world.database.peek("update reporting.corrigendum set reason = 'x'")).rejects.toThrow(
      'never changed',
    )
  })
})

/** Changes rows past every guard of the database, as its owner could. */
const forge = (change: string) =>
  desk.world.database.peek(`do $$ begin
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
const read = async () => (await desk.editor.data<{ report: Read }>(READ, { id: REPORT })).report
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
      await expect(desk.world.database.peek(change), change).rejects.toThrow(/never changed|is signed/)
  })

  it('drifts from what is held later, figure by figure, and stays as it was', async () => {
    const before = await report()
    held['complaints.visits'] = 1400
    desk.world.others.away.reform = 'fails'
    const { drift, signedFigures, signature } = await report()
    delete desk.world.others.away.reform
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
      ['REVIEWED', desk.approver, SIGN, { input: BLOCK }],
      ['REVIEWED', desk.editor, REOPEN, { reason: 'Sửa lại.' }],
      ['RECONCILING', desk.approver, REVIEW, {}],
      ['DRAFTING', desk.editor, START, {}],
    ] as const) {
      await forge(`update reporting.report set state = '${state}' where id = '${REPORT}'`)
      expect(await found()).toEqual([['STATE_BEHIND', null]])
      expect(await refused(by, document, more), state).toBe('STEP_NOT_ALLOWED')
    }
    expect(await desk.editor.refusal(restate, { report: REPORT, key: key() })).toBe('STEP_NOT_ALLOWED')
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
