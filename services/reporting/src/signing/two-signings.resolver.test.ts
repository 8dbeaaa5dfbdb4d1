import { expect, it } from 'vitest'
import {
  BLOCK,
  desk,
  explainCriticals,
  key,
  REVIEW,
  report,
  SIGN,
  START,
  seen,
  step,
  useSigningDesk,
} from '../../test/signing-desk.ts'

useSigningDesk()

it('of two signings at once one signs; the other is told to try again, and then that it saw an older report', async () => {
  await step(desk.editor, START)
  await explainCriticals()
  await step(desk.approver, REVIEW)
  const asked = await seen()
  // The domains take their time, and the report is held meanwhile.
  desk.world.others.slow.ms = 250
  const both = await Promise.all(
    [BLOCK, { ...BLOCK, symbol: '143/BC-UBND' }].map((input) =>
      desk.approver(SIGN, { ...asked, idempotencyKey: key(), input }),
    ),
  )
  desk.world.others.slow.ms = 0
  const codes = both.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'SIGNED')
  expect(codes.toSorted()).toEqual(['BUSY_TRY_AGAIN', 'SIGNED'])
  const signed = await report()
  expect(signed.signature?.symbol).toBe(codes[0] === 'SIGNED' ? BLOCK.symbol : '143/BC-UBND')
  expect(signed.steps.filter((taken) => taken.step === 'sign')).toHaveLength(1)
  const again = { ...asked, idempotencyKey: key(), input: BLOCK }
  expect(await desk.approver.refusal(SIGN, again)).toBe('STALE_VERSION')
})
