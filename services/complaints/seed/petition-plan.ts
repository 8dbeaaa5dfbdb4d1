import { addDays, addWorkingDays, VIETNAM } from '@province/clocks'
import type { PetitionChannel } from '../src/petition/intake/intake.ts'
import { type Classification, outcomesOf } from '../src/petition/petition/classification.ts'
import type { Outcome } from '../src/petition/petition/petition-lifecycle.ts'
import { type Draw, drawOf, zipf } from './draw.ts'
import { PLACES, REASONS, SUBJECTS, senderName } from './petition-words.ts'
import { STANDS_AT } from './reception-days.ts'
import type { SeedUnit } from './reception-outcomes.ts'

/** What came to each tier: together the 1,468 petitions that the report tells of. */
export const PETITIONS = { PROVINCE: 96, DISTRICT: 422, COMMUNE: 950 } as const

type Tier = keyof typeof PETITIONS

/** The days of the report: the half-year to the day before it ended. */
const FIRST = '2022-12-15'
const DAYS = 182

/** What became of a petition, on which day and why. */
export interface PlannedOutcome {
  outcome: Outcome
  on: string
  reason: string
  document: string | null
}

/** One petition of the demonstration before it is made. */
export interface PlannedPetition {
  unit: SeedUnit
  receivedOn: string
  channel: PetitionChannel
  people: number
  anonymous: boolean
  summary: string
  sender: {
    senderName: string
    senderAddress: string
    nationalId: string
    phone: string
    rawText: string
  } | null
  found: Classification | null
  classifiedOn: string
  concluded: PlannedOutcome | null
}

const CHANNELS: readonly PetitionChannel[] = ['IN_PERSON', 'IN_PERSON', 'POST', 'POST', 'ONLINE', 'FORWARDED']

const capped = (day: string) => (day < STANDS_AT ? day : STANDS_AT)
const working = (day: string, count: number) => addWorkingDays(VIETNAM, day, count).day

/** Four in five are reflections; one in twenty is a denunciation, but at the communes fewer. */
function foundOf({ level }: SeedUnit, draw: Draw): Classification {
  const percent = draw.part() * 100
  const denounces = level === 'COMMUNE' ? 3 : 8
  const kind = percent < denounces ? 'DENUNCIATION' : percent < 20 ? 'COMPLAINT' : 'REFLECTION'
  // Nobody stands above the province: what is not its own is the courts’.
  const elsewhere = level === 'PROVINCE' || !draw.chance(80) ? 'OUTSIDE' : 'OTHER_AUTHORITY'
  const sent = kind === 'DENUNCIATION' && level === 'PROVINCE'
  const jurisdiction = sent || draw.chance(72) ? 'OWN' : elsewhere
  return { kind, jurisdiction, conditionsMet: draw.chance(85) }
}

function outcomeOf(found: Classification, receivedOn: string, on: string, draw: Draw): PlannedOutcome | null {
  const outcome = draw.one(outcomesOf(found, receivedOn))
  const document = draw.chance(60) ? `${1 + Math.floor(draw.part() * 300)}/UBND-VP` : null
  return { outcome, on, reason: draw.one(REASONS[outcome]), document }
}

/** Most are dealt with in time; the later they came the more of them wait, and a few wait too long. */
function fateOf(receivedOn: string, found: Classification, draw: Draw) {
  const classifiedOn = capped(working(receivedOn, 1 + Math.floor(draw.part() * 3)))
  const onTime = draw.chance(95)
  const done = working(
    receivedOn,
    onTime ? 4 + Math.floor(draw.part() * 6) : 11 + Math.floor(draw.part() * 15),
  )
  const waits = done >= STANDS_AT || (receivedOn >= '2023-05-01' && draw.chance(4))
  const unclassified = classifiedOn >= STANDS_AT || (receivedOn >= '2023-06-12' && draw.chance(50))
  return {
    found: unclassified ? null : found,
    classifiedOn,
    concluded: waits || unclassified ? null : outcomeOf(found, receivedOn, done, draw),
  }
}

function senderOf(unit: SeedUnit, summary: string, draw: Draw): PlannedPetition['sender'] {
  const number = Math.floor(draw.part() * 1_000_000)
  const name = senderName(Math.floor(draw.part() * 1_300))
  return {
    senderName: name,
    senderAddress: `${draw.one(PLACES)}, ${unit.name}`,
    nationalId: `036${String(number * 997)
      .padStart(9, '0')
      .slice(-9)}`,
    phone: `09${String(number * 31)
      .padStart(8, '0')
      .slice(-8)}`,
    rawText: `Kính gửi UBND. Tôi là ${name}, trình bày: ${summary}. (Đơn minh họa do hệ thống dựng, không phải đơn thật.)`,
  }
}

function petitionOf(unit: SeedUnit, draw: Draw): PlannedPetition {
  // The last day of the report is the day before the demonstration stands at.
  const receivedOn = workday(addDays(FIRST, Math.floor(draw.part() * DAYS)))
  const meant = foundOf(unit, draw)
  const summary = `${draw.one(SUBJECTS[meant.kind])} (${draw.one(PLACES)})`
  const anonymous = draw.chance(meant.kind === 'DENUNCIATION' ? 30 : 3)
  return {
    unit,
    receivedOn,
    channel: draw.one(CHANNELS),
    people: draw.chance(92) ? 1 : 2 + Math.floor(draw.part() * 9),
    anonymous,
    summary,
    sender: anonymous ? null : senderOf(unit, summary, draw),
    ...fateOf(receivedOn, meant, draw),
  }
}

/** The day itself if offices work on it, else the last before it that they do. */
function workday(day: string): string {
  let at = day
  while (!VIETNAM.on(at).working && at > FIRST) at = addDays(at, -1)
  return at
}

/** Every petition of the demonstration, skewed over the units of each tier. */
export function planPetitions(units: readonly SeedUnit[]): PlannedPetition[] {
  return (Object.keys(PETITIONS) as Tier[]).flatMap((tier) => {
    const inOrder = units
      .filter(({ level }) => level === tier)
      .map((unit) => ({ unit, at: drawOf(`petitions ${unit.code}`).part() }))
      .sort((a, b) => a.at - b.at)
    const shares = zipf(PETITIONS[tier], inOrder.length)
    return inOrder.flatMap(({ unit }, place) => {
      const draw = drawOf(`petitions of ${unit.code}`)
      return Array.from({ length: shares[place] ?? 0 }, () => petitionOf(unit, draw))
    })
  })
}
