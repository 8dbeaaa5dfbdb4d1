import { readFile } from 'node:fs/promises'
import { clockOf } from '@province/runtime'
import { afterAll, expect, test } from 'vitest'
import { CHANGED_ON, type Changed, EVERY, oracle } from '../../test/changed-text.ts'
import { clockWorld } from '../../test/clock-world.ts'
import { petitionWorld } from '../../test/petition-world.ts'
import { ruleFile } from '../../test/rule-file.ts'
import { loaders } from '../install.ts'

const NOW = '2026-07-06T08:00:00+07:00'
const world = await petitionWorld({ now: NOW })
const reader = await world.person('reader', '13285')
const clocks = await clockWorld({ ...world.database, clock: clockOf(NOW) })
afterAll(async () => {
  await clocks.close()
  await world.close()
})

const load = (csv: string, dryRun = false) => {
  const { databaseUrl: appUrl, secret } = world.database
  return loaders.rules({ appUrl, clock: clockOf(NOW), secret }, csv, { dryRun })
}

interface Duty {
  code: string
  says: string
  article: string
  evidence: string
  governs: string
}
const duties = async (on: string) =>
  (
    await reader.data<{ dutyRules: Duty[] }>(
      `query ($on: Date) { dutyRules(on: $on) { code says article evidence governs } }`,
      { on },
    )
  ).dutyRules

test('the rules of 1 July 2026 are a file of the product: loaded once, shown from their day on with their grade', async () => {
  const csv = await readFile(new URL('../../rules/2026-07-01.csv', import.meta.url), 'utf8')
  expect(await load(csv, true)).toMatchObject({ added: 26 })
  expect(await duties('2026-07-01')).toEqual([])
  expect(await load(csv)).toMatchObject({ added: 26, unchanged: 0 })
  expect(await load(csv)).toEqual({ added: 0, unchanged: 26, changes: [] })
  expect(await duties('2026-06-30')).toEqual([])
  const shown = await duties('2026-07-01')
  expect(shown).toHaveLength(26)
  for (const { says, article, evidence } of shown) {
    expect(says).not.toBe('')
    expect(article).toMatch(/^Nghị định 15[456]\/2026\/NĐ-CP, Điều \d+/)
    expect(evidence).toBe('GENERAL_KNOWLEDGE')
  }
  const governed = (governs: string) =>
    shown.filter((each) => each.governs === governs).map(({ code }) => code)
  // Withdrawal, suspension and dialogue of complaints under way, and denunciations under way, follow the new text.
  expect(governed('APPLIES_TO_OPEN')).toEqual([
    'complaint.dialogue.notice',
    'complaint.dialogue.second',
    'complaint.suspend.resume',
    'complaint.withdraw.partial',
    'denunciation.conclusion.follow',
    'denunciation.settlement',
    'denunciation.withdraw',
  ])
  expect(governed('MORE_FAVOURABLE')).toEqual(['complaint.discipline', 'denunciation.discipline'])
})

test('over 192 open matters of every clock, each ends as the old text or the new has it, as its article says', async () => {
  // The days from 17 June on which work is done, and the Saturday and Sunday before the text is loaded.
  const triggers = [
    '2026-06-17',
    '2026-06-18',
    '2026-06-19',
    '2026-06-22',
    '2026-06-23',
    '2026-06-24',
    '2026-06-26',
  ].concat([
    '2026-06-29',
    '2026-06-30',
    '2026-07-01',
    '2026-07-02',
    '2026-07-03',
    '2026-07-04',
    '2026-07-05',
    '2026-07-06',
  ])
  // These hold since 1 July alone: what was triggered before is not by them.
  const since = new Set(['complaint.accept', 'complaint.suspend.send'])
  const unitId = await world.database.unitId('13285')
  const armed: { subject: string; changed: Changed; trigger: string }[] = []
  await clocks.work(
    '13285',
    ['petition.register', 'petition.handle', 'denunciation.read'],
    async (context) => {
      for (const changed of EVERY)
        for (const trigger of triggers) {
          if (since.has(changed.code) && trigger < '2026-07-01') continue
          const subject = crypto.randomUUID()
          const { kind, conditions } = changed
          await context.clocks.arm({
            subjectKind: 'petition',
            subjectId: subject,
            unitId,
            kind,
            trigger,
            conditions,
          })
          armed.push({ subject, changed, trigger })
        }
    },
  )
  expect(armed.length).toBeGreaterThanOrEqual(190)
  const ends = async () => {
    const rows = await world.database.peek<{ subject: string; due: string; rule: string }>(
      `select subject_id as subject, due_on::text as due, rule_code as rule from complaints.clock where subject_id = any($1::uuid[])`,
      [armed.map(({ subject }) => subject)],
    )
    return new Map(rows.map(({ subject, due, rule }) => [subject, `${due} ${rule}`]))
  }
  const expected = (loaded: boolean) =>
    new Map(
      armed.map(({ subject, changed, trigger }) => {
        const { before, after, follows } = oracle(changed, trigger)
        const rule = loaded && follows ? `${changed.code}.new` : changed.code
        return [subject, `${loaded ? after : before} ${rule}`]
      }),
    )
  const told = (got: Map<string, string>, wanted: Map<string, string>) =>
    armed.flatMap(({ subject, changed, trigger }) =>
      got.get(subject) === wanted.get(subject)
        ? []
        : [`${changed.code} of ${trigger}: ${got.get(subject)}, by hand ${wanted.get(subject)}`],
    )
  expect(told(await ends(), expected(false))).toEqual([])
  const file = ruleFile(
    ...EVERY.map(({ kind, conditions, code, now: [amount, unit], governs }) => ({
      register: 'TIME',
      code: `${code}.new`,
      replaces: code,
      governs,
      valid_from: CHANGED_ON,
      article: 'Văn bản giả định, Điều 1',
      evidence: 'GENERAL_KNOWLEDGE',
      kind,
      trigger: 'giả định',
      amount: String(amount),
      unit,
      conditions: conditions.join(' '),
    })),
  )
  const effect = (await load(file, true)).changes
  expect(told(await ends(), expected(false))).toEqual([])
  expect((await load(file)).changes).toEqual(effect)
  expect(told(await ends(), expected(true))).toEqual([])
  // What is told before it is taken is what was taken, article by article.
  for (const changed of EVERY) {
    const own = armed.filter((each) => each.changed === changed)
    const follow = own.map(({ trigger }) => oracle(changed, trigger)).filter(({ follows }) => follows)
    if (follow.length === 0) continue
    const sentence = effect?.find((line) => line.startsWith(`${changed.code}.new (`)) ?? ''
    const few = changed.kind.startsWith('denunciation') && follow.length < 5
    expect(sentence).toContain(few ? 'fewer than 5 time limits' : `${follow.length} time limits under way`)
  }
  // Loaded again it changes nothing.
  expect(await load(file)).toMatchObject({ added: 0, changes: [] })
  expect(told(await ends(), expected(true))).toEqual([])
})
