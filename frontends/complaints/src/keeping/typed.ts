import { parseDate } from '@province/portal-kit/format'
import type { IntakeInput, IntakeQuery, PetitionChannel } from '../generated/graphql.ts'

/** What stands in the fields of an intake. */
export interface Typed {
  senderName: string
  senderAddress: string
  nationalId: string
  phone: string
  rawText: string
  complainedPerson: string
  channel: PetitionChannel
  /** As typed; sent once it is a day. */
  receivedOn: string
  summary: string
  /** As typed; sent once it is a number. */
  people: string
  anonymous: boolean
  againstHead: boolean
  complainedUnit: { id: string; name: string } | undefined
}

type Kept = NonNullable<IntakeQuery['intake']>

const SEALED = [
  'senderName',
  'senderAddress',
  'nationalId',
  'phone',
  'rawText',
  'complainedPerson',
] as const satisfies readonly (keyof Typed)[]
const FACTS = ['channel', 'summary', 'anonymous', 'againstHead'] as const

/** The fields before anything is typed. */
export const nothingTyped = (today: string): Typed => ({
  senderName: '',
  senderAddress: '',
  nationalId: '',
  phone: '',
  rawText: '',
  complainedPerson: '',
  channel: 'IN_PERSON',
  receivedOn: today,
  summary: '',
  people: '1',
  anonymous: false,
  againstHead: false,
  complainedUnit: undefined,
})

/** The fields as the server kept them; undefined where what is sealed cannot be read any more. */
export function typedOf(kept: Kept): Typed | undefined {
  const { sealed, channel, receivedOn, summary, people, anonymous, againstHead, complainedUnit } = kept
  if (!sealed) return undefined
  const texts = Object.fromEntries(SEALED.map((name) => [name, sealed[name] ?? '']))
  return {
    ...(texts as Record<(typeof SEALED)[number], string>),
    ...{ channel, receivedOn, summary, people: String(people), anonymous, againstHead },
    complainedUnit: complainedUnit ? { id: complainedUnit.id, name: complainedUnit.name } : undefined,
  }
}

/** How many people are meant, where a number of people stands there. */
function peopleIn(text: string): number | undefined {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined
}

/** Fields in which something stands that cannot be sent: nothing is registered over them. */
export const mistakesIn = (now: Typed): string[] => [
  ...(peopleIn(now.people) === undefined ? ['people'] : []),
  ...(parseDate(now.receivedOn) === undefined ? ['receivedOn'] : []),
]

/** What is typed and not kept yet; undefined where nothing is. */
export function changeOf(kept: Typed, now: Typed): IntakeInput | undefined {
  const sealed = Object.fromEntries(
    SEALED.filter((name) => kept[name] !== now[name]).map((name) => [name, now[name]]),
  )
  const facts = Object.fromEntries(
    FACTS.filter((name) => kept[name] !== now[name]).map((name) => [name, now[name]]),
  )
  const people = peopleIn(now.people)
  const receivedOn = parseDate(now.receivedOn)
  const change: IntakeInput = {
    ...facts,
    ...(people !== undefined && people !== peopleIn(kept.people) ? { people } : {}),
    ...(receivedOn !== undefined && receivedOn !== parseDate(kept.receivedOn) ? { receivedOn } : {}),
    ...(kept.complainedUnit?.id === now.complainedUnit?.id
      ? {}
      : { complainedUnit: now.complainedUnit?.id ?? null }),
    ...(Object.keys(sealed).length > 0 ? { sealed } : {}),
  }
  return Object.keys(change).length > 0 ? change : undefined
}
