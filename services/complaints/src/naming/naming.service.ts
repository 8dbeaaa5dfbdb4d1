import type { GivenValue, MutationGiven } from '@province/subgraph/graph'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { ConcernedSealing } from '../case-party/concerned-sealing.ts'
import { freeTextAt } from './free-texts.ts'
import type { Behind, NamingRepository } from './naming.repository.ts'
import { type PartyTexts, type Persons, personsIn, seemsToName, tellsOf } from './naming.ts'
import { partyActs, tellsOfPerson } from './naming-refusals.ts'

/** Who stands behind what a mutation is about. */
interface Parties {
  senders: string[]
  accused: string[]
  numbers: string[]
  addresses: string[]
  /** Somebody is sealed for the service itself: names are told by their look alone. */
  isSealed: boolean
}

const WRITES = ['petition.handle', 'petition.register', 'reception.record'] as const

/** Refuses texts that tell of the people behind a petition, before anything of them is stored. */
export class NamingService {
  constructor(
    private readonly naming: NamingRepository,
    /** What is known of who is in a record of the vault; nothing where that is sealed for the service itself. */
    private readonly open: (recordId: string) => Promise<PartyTexts | null>,
    private readonly concerned: Pick<ConcernedSealing, 'open'>,
    private readonly request: Pick<RequestContext, 'authority'>,
  ) {}

  async refuse({ field, values, args }: MutationGiven): Promise<void> {
    const texts = values.filter(
      ({ type, place, value }) => type === 'String' && freeTextAt(field, place) !== 'UNREAD' && value !== '',
    )
    if (texts.length === 0) return
    const ids = values.flatMap(({ type, value }) => (type === 'ID' && isId(value) ? [value as string] : []))
    const parties = await this.#parties(ids)
    const input = args.input as { sealed?: PartyTexts; concerned?: string | null } | undefined
    if (input?.sealed) take(parties, input.sealed)
    if (input?.concerned) parties.accused.push(input.concerned)
    for (const text of texts) refuseText(field, text, parties)
  }

  /** Who could not do it anyway learns nothing from it: the use case refuses them as it always did. */
  async #parties(ids: readonly string[]): Promise<Parties> {
    const parties: Parties = { senders: [], accused: [], numbers: [], addresses: [], isSealed: false }
    for (const behind of ids.length > 0 ? await this.naming.behind(ids) : []) {
      if (!(await this.#writes(behind.unitId))) continue
      const concerned = this.concerned.open(behind.concerned)
      if (concerned) parties.accused.push(concerned)
      const texts = behind.recordId && (await this.open(behind.recordId))
      if (texts) take(parties, texts)
      else if (behind.recordId) parties.isSealed = true
    }
    return parties
  }

  async #writes(unitId: Behind['unitId']): Promise<boolean> {
    for (const action of WRITES) if (await this.request.authority.may(action, unitId)) return true
    return false
  }
}

function take(parties: Parties, texts: PartyTexts): void {
  const { numbers, addresses } = personsIn(texts)
  if (texts.senderName) parties.senders.push(texts.senderName)
  if (texts.complainedPerson) parties.accused.push(texts.complainedPerson)
  parties.numbers.push(...numbers)
  parties.addresses.push(...addresses)
}

function refuseText(mutation: string, { path, place, value }: GivenValue, parties: Parties): void {
  const allowed = freeTextAt(mutation, place)
  const text = String(value)
  const { senders, accused, numbers, addresses, isSealed } = parties
  const isOfficial = allowed === 'OFFICIAL'
  const persons: Persons = { names: isOfficial ? senders : [...senders, ...accused], numbers, addresses }
  const telling = tellsOf(text, persons)
  if (telling === 'NAME' && isOfficial) throw partyActs(path)
  if (telling) throw tellsOfPerson(telling, path)
  if (!isOfficial && (allowed === 'NOBODY' || isSealed) && seemsToName(text))
    throw tellsOfPerson('NAME', path)
}
