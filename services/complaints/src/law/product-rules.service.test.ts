import { readFile } from 'node:fs/promises'
import { clockOf } from '@province/runtime'
import { afterAll, expect, test } from 'vitest'
import { clockWorld } from '../../test/clock-world.ts'
import { petitionWorld } from '../../test/petition-world.ts'
import { ruleFile } from '../../test/rule-file.ts'
import type { ClockCondition, ClockKind } from '../clock/clock-rule.ts'
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

type Mode = 'AT_TRIGGER' | 'APPLIES_TO_OPEN' | 'MORE_FAVOURABLE'
type Unit = 'CALENDAR_DAYS' | 'WORKING_DAYS'
interface Changed {
  kind: ClockKind
  conditions: ClockCondition[]
  code: string
  old: [number, Unit]
  now: [number, Unit]
  governs: Mode
}

const C = 'CALENDAR_DAYS'
const W = 'WORKING_DAYS'
/** The day on which an invented text changes every time limit, before it is loaded. */
const CHANGED_ON = '2026-07-03'
const SECOND: ClockCondition[] = ['SECOND_INSTANCE']

/** Every clock of the service: as it was, as the invented text has it, and which of those under way follow. */
const EVERY: readonly Changed[] = [
  {
    kind: 'reception.notify',
    conditions: [],
    code: 'reception.notify',
    old: [10, W],
    now: [7, W],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'complaint.accept',
    conditions: [],
    code: 'complaint.accept',
    old: [7, W],
    now: [5, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'complaint.resolve',
    conditions: [],
    code: 'complaint.resolve.1',
    old: [30, C],
    now: [20, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.resolve',
    conditions: ['REMOTE'],
    code: 'complaint.resolve.1.remote',
    old: [45, C],
    now: [55, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.resolve',
    conditions: SECOND,
    code: 'complaint.resolve.2',
    old: [45, C],
    now: [30, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'complaint.resolve',
    conditions: ['SECOND_INSTANCE', 'REMOTE'],
    code: 'complaint.resolve.2.remote',
    old: [60, C],
    now: [50, C],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'complaint.publish',
    conditions: SECOND,
    code: 'complaint.publish.2',
    old: [7, C],
    now: [5, W],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'complaint.suspend.send',
    conditions: [],
    code: 'complaint.suspend.send',
    old: [3, W],
    now: [4, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'denunciation.initial',
    conditions: [],
    code: 'denunciation.initial',
    old: [7, W],
    now: [10, W],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'denunciation.transfer',
    conditions: [],
    code: 'denunciation.transfer',
    old: [5, W],
    now: [3, W],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'denunciation.notify',
    conditions: [],
    code: 'denunciation.notify',
    old: [5, W],
    now: [8, C],
    governs: 'MORE_FAVOURABLE',
  },
  {
    kind: 'denunciation.resolve',
    conditions: [],
    code: 'denunciation.resolve',
    old: [30, C],
    now: [40, C],
    governs: 'APPLIES_TO_OPEN',
  },
  {
    kind: 'denunciation.publish',
    conditions: [],
    code: 'denunciation.publish',
    old: [7, W],
    now: [9, C],
    governs: 'AT_TRIGGER',
  },
  {
    kind: 'transfer.acknowledge',
    conditions: [],
    code: 'transfer.acknowledge',
    old: [5, W],
    now: [2, W],
    governs: 'APPLIES_TO_OPEN',
  },
]

// The wall calendar of the summer of 2026, and nothing of the product's.
const OFF = new Set(['2026-08-31', '2026-09-01', '2026-09-02'])
const IN = new Set(['2026-08-22'])
const plus = (day: string, days: number) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}
const works = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return IN.has(day) || (weekday !== 0 && weekday !== 6 && !OFF.has(day))
}
function end(trigger: string, [amount, unit]: [number, Unit]): string {
  let day = unit === C ? plus(trigger, amount) : trigger
  if (unit === C) while (!works(day)) day = plus(day, 1)
  else for (let left = amount; left > 0; left -= works(day) ? 1 : 0) day = plus(day, 1)
  return day
}

/** By hand: when a clock triggered that day ends, before the text and after it. */
function oracle({ old, now, governs }: Changed, trigger: string) {
  const [before, after] = [end(trigger, old), end(trigger, now)]
  const follows =
    trigger >= CHANGED_ON ||
    governs === 'APPLIES_TO_OPEN' ||
    (governs === 'MORE_FAVOURABLE' && after < before)
  return { before, after: follows ? after : before, follows }
}

test('over 210 open matters of every clock, each ends as the old text or the new has it, as its article says', async () => {
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
