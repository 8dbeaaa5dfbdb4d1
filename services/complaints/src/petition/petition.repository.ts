import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { runningStanding } from '@province/timekeeping'
import type { PetitionChannel } from '../intake/intake.ts'
import type { Jurisdiction, PetitionKind } from './classification.ts'
import { Petition } from './petition.ts'
import type { PetitionState } from './petition-lifecycle.ts'
import { PetitionStepRecord } from './petition-step.ts'

/** A petition as it is shown. */
export interface PetitionRow {
  id: string
  unitId: string
  code: string
  state: PetitionState
  kind: PetitionKind | null
  jurisdiction: Jurisdiction | null
  conditionsMet: boolean | null
  channel: PetitionChannel
  receivedOn: string
  summary: string
  people: number
  anonymous: boolean
  complainedUnitId: string | null
  againstHead: boolean
  matterId: string | null
  visitId: string | null
  mergedIntoId: string | null
  cameById: string | null
  handedOverFromId: string | null
  vaultRecordId: string
  registeredBy: string
  version: number
}

/** A petition in a list: with the day by which the list is ordered. */
export interface ListedPetitionRow extends PetitionRow {
  /** The next day on which something is due; far away where nothing is. */
  dueOn: string
  /** The first day from which something of it is due soon; null where nothing runs. */
  warnOn: string | null
  total: number
}

/** One thing that was done, as it is shown. */
export type PetitionStepRow = Pick<
  PetitionStepRecord,
  'id' | 'petitionId' | 'step' | 'fromState' | 'toState' | 'reason' | 'document' | 'effectiveOn'
> & { at: string }

/** Which petitions are listed; what is left out does not narrow the list. */
export interface PetitionScope {
  within: string
  asOf: string
  states: readonly PetitionState[] | null
  kinds: readonly PetitionKind[] | null
  /** Unclassified ones, whatever `kinds` says. */
  unclassified: boolean
  /** Only those whose next day due is not after this one. */
  dueBy: string | null
  /** Only those of which some running clock stands so. */
  standings: readonly string[] | null
  receivedFrom: string | null
  receivedTo: string | null
  /** Folded words of a summary or of the name of a sender in sight, or the beginning of a code. */
  search: string | null
  matterId: string | null
}

/** Nothing is due any more, or ever was. */
export const NO_DAY = '9999-12-31'

const COLUMNS = `p.id, p.unit_id as "unitId", p.code, p.state, p.kind, p.jurisdiction, p.conditions_met as "conditionsMet",
  p.channel, p.received_on as "receivedOn", p.summary, p.people, p.anonymous, p.complained_unit_id as "complainedUnitId",
  p.against_head as "againstHead", p.matter_id as "matterId", p.visit_id as "visitId", p.merged_into_id as "mergedIntoId",
  p.came_by_id as "cameById", p.handed_over_from_id as "handedOverFromId", p.vault_record_id as "vaultRecordId", p.registered_by as "registeredBy", p.version`

const DUE = `coalesce((select min(k.due_on) from complaints.clock k
  where k.subject_id = p.id and k.state <> 'ENDED'), '${NO_DAY}'::date)`

const WARNED = `(select min(k.warn_on) from complaints.clock k where k.subject_id = p.id and k.state = 'RUNNING')`

const STANDS = `($10::text[] is null or exists (select from complaints.clock k where k.subject_id = p.id
  and k.state = 'RUNNING' and ${runningStanding('k', '$2::date')} = any($10::text[])))`

const IN_SCOPE = `exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = p.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date)
  and ($3::text[] is null or p.state = any($3::text[]))
  and ($4::text[] is null or p.kind = any($4::text[]) or ($5 and p.kind is null))
  and ($6::date is null or p.received_on >= $6::date) and ($7::date is null or p.received_on < $7::date)
  and ($8::uuid is null or p.matter_id = $8::uuid)
  and ($9::text is null or starts_with(lower(p.code), $9) or strpos(p.summary_folded, $9) > 0
    or exists (select from complaints.petition_sender s where s.vault_record_id = p.vault_record_id
         and (strpos(s.name_folded, $9) > 0 or strpos(s.address_folded, $9) > 0)))`

const valuesOf = (scope: PetitionScope) => [
  scope.within,
  scope.asOf,
  scope.states,
  scope.kinds,
  scope.unclassified,
  scope.receivedFrom,
  scope.receivedTo,
  scope.matterId,
  scope.search,
  scope.standings,
]

/** Petitions: read as rows, written as aggregates. */
export class PetitionRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<PetitionRow[]> {
    const text = `select ${COLUMNS} from complaints.petition p where p.id = any($1::uuid[])`
    return this.reader.rows({ name: 'petitions', text, values: [ids] })
  }

  /** The petitions that were told or handed in at these visits. */
  ofVisits(visitIds: readonly string[]): Promise<PetitionRow[]> {
    const text = `select ${COLUMNS} from complaints.petition p where p.visit_id = any($1::uuid[]) order by p.id`
    return this.reader.rows({ name: 'petitions_of_visits', text, values: [visitIds] })
  }

  /** By the day due, those that wait longest first. */
  list(scope: PetitionScope, page: Page): Promise<ListedPetitionRow[]> {
    const text = `with listed as (
        select ${COLUMNS}, ${DUE} as "dueOn", ${WARNED} as "warnOn" from complaints.petition p
        where ${IN_SCOPE} and ${STANDS}),
      due as (select * from listed where $11::date is null or "dueOn" <= $11::date)
      select d.*, (select count(*) from due) as total from due d
      where $12::date is null or (d."dueOn", d."receivedOn", d.id) > ($12::date, $13::date, $14::uuid)
      order by d."dueOn", d."receivedOn", d.id limit $15`
    const values = [...valuesOf(scope), scope.dueBy, ...(page.after ?? [null, null, null]), page.limit + 1]
    return this.reader.rows({ name: 'petition_list', text, values })
  }

  /** What was done to these petitions, in order. */
  stepsOf(ids: readonly string[]): Promise<PetitionStepRow[]> {
    const text = `select id, petition_id as "petitionId", step, from_state as "fromState", to_state as "toState", reason,
        document, effective_on as "effectiveOn", recorded_at as at
      from complaints.petition_step where petition_id = any($1::uuid[]) order by recorded_at, id`
    return this.reader.rows({ name: 'petition_steps', text, values: [ids] })
  }

  load(id: string): Promise<Petition | null> {
    return this.em.findOne(Petition, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(petition: Petition): void {
    this.em.persist(petition)
  }

  addStep(step: PetitionStepRecord): void {
    this.em.persist(step)
  }
}
