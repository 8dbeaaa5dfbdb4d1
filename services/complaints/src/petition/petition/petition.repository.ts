import type { ClockStanding } from '@province/clocks'
import { within } from '@province/subgraph/list'
import { computed, plain, Repository, type Row, type Sql, sql } from '@province/subgraph/read'
import { runningStanding } from '@province/timekeeping'
import { type PetitionTotal, PetitionTotalsRepository } from '../../measure/petition-count.repository.ts'
import type { PetitionField, PetitionKind } from './classification.ts'
import { PetitionMapping, PetitionStepMapping } from './petition.mapping.ts'
import type { PetitionState } from './petition-lifecycle.ts'

/** A petition as it is shown. */
export type PetitionRow = Row<PetitionRepository>

/** Which petitions are listed; what is left out does not narrow the list. */
export interface PetitionScope {
  states?: readonly PetitionState[] | null
  kinds?: readonly PetitionKind[] | null
  /** Unclassified ones, whatever `kinds` says. */
  unclassified?: boolean | null
  /** Only those whose next day due is not after this one. */
  dueBy?: string | null
  /** Only those whose next day due is not before this one. */
  dueFrom?: string | null
  /** Only those of which some clock that runs stands so today. */
  standings?: readonly ClockStanding[] | null
  receivedFrom?: string | null
  receivedTo?: string | null
  /** Folded words of a summary or of the name of a sender in sight, or the beginning of a code. */
  words?: string | null
  /** The marks of the same words, by which a sender in sight is found. */
  marks?: readonly string[] | null
  /** The code itself, in place of words. */
  code?: string | null
  matter?: string | null
  /** Only those about one of these fields. */
  fields?: readonly PetitionField[] | null
  /** Those of which nobody has said it, whatever `fields` says. */
  withoutField?: boolean | null
}

/** Nothing is due any more, or ever was. */
export const NO_DAY = '9999-12-31'

// The first day from which something of it is due soon; null where nothing runs. Kept like the day that is due.
const WARNED = `nullif(t.warn_on, '${NO_DAY}')`

const STANDING = plain(runningStanding('k', `current_setting('app.today', true)::date`))

const LATE: readonly ClockStanding[] = ['OVERDUE']
const PRESSING: readonly ClockStanding[] = ['OVERDUE', 'DUE_TODAY', 'DUE_SOON']

/** What cells can tell of a listing; undefined where it is narrowed by something else. */
function totalOf({
  within: unit,
  ...asked
}: PetitionScope & { within?: string | null }): PetitionTotal | undefined {
  const { states = null, kinds = null, unclassified, standings } = asked
  const others = [
    asked.dueBy,
    asked.dueFrom,
    asked.receivedFrom,
    asked.receivedTo,
    asked.words,
    asked.code,
    asked.matter,
    asked.fields,
    asked.withoutField,
  ]
  if (!unit || others.some((each) => each != null)) return undefined
  const pressing =
    standings == null ? null : are(standings, LATE) ? 'LATE' : are(standings, PRESSING) && 'SOON'
  if (pressing === false) return undefined
  const named = (kinds ?? unclassified) ? [...(kinds ?? []), ...(unclassified ? [''] : [])] : null
  return { within: unit, states, kinds: named, pressing }
}

const are = (standings: readonly ClockStanding[], these: readonly ClockStanding[]) =>
  standings.length === these.length && these.every((each) => standings.includes(each))

// What is asked for all day long is read from the petition itself, in the order of an index.
function standsSo(standings: readonly ClockStanding[], today: string) {
  if (are(standings, LATE)) return sql`t.due_on < ${today}::date`
  if (are(standings, PRESSING)) return sql`t.warn_on <= ${today}::date`
  return sql`exists (select from complaints.clock k where k.subject_id = t.id and k.state = 'RUNNING'
    and ${STANDING} = any(${standings}::text[]))`
}

const ofKinds = ({ kinds, unclassified }: PetitionScope) =>
  (kinds ?? unclassified) &&
  sql`(t.kind = any(${kinds ?? []}::text[]) or (${unclassified ?? false} and t.kind is null))`

const ofFields = ({ fields, withoutField }: PetitionScope) =>
  (fields ?? withoutField) &&
  sql`(t.field = any(${fields ?? []}::text[]) or (${withoutField ?? false} and t.field is null))`

/** Of each of the ways in which words are found, so many: those that are due first, or the newest. */
const MOST_FOUND = 1000

// Indexes of words are asked by a function of the database, with the units in sight beside the words.
const found = ({ words, marks, states }: PetitionScope, newest: boolean, scope: Sql) =>
  sql`(select p.* from (select distinct w.id from complaints.petitions_found(${words}, ${marks ?? []}::text[], ${scope}, ${states ?? null}::text[], ${newest}, ${MOST_FOUND}) w) f
    join complaints.petition p on p.id = f.id)`

/** Petitions: read as rows, written as aggregates. */
export class PetitionRepository extends Repository.of(PetitionMapping, {
  hidden: ['summaryFolded', 'recordedBy'],
  // The database keeps it by the clocks, see the migration; null where it was not read again after a change.
  computed: { dueOn: computed<string | null>('t.due_on'), warnOn: computed<string | null>(WARNED) },
}) {
  readonly list = this.listed({
    name: 'petition_list',
    few: ({
      orderBy,
      within: unit,
      ...asked
    }: PetitionScope & { orderBy?: string | null; within?: string | null }) =>
      asked.words == null
        ? undefined
        : {
            rows: found(
              asked,
              orderBy === 'NEWEST',
              sql`hierarchy.under(${unit}::uuid, ${this.request.today}::date)`,
            ),
            most: MOST_FOUND,
          },
    where: (asked: PetitionScope) => [
      within('unitId'),
      { state: asked.states, matterId: asked.matter, code: asked.code },
      ofKinds(asked) || null,
      ofFields(asked) || null,
      asked.dueBy != null && sql`t.due_on <= ${asked.dueBy}::date`,
      asked.dueFrom != null && sql`t.due_on >= ${asked.dueFrom}::date`,
      asked.standings != null && standsSo(asked.standings, this.request.today),
      asked.receivedFrom != null && sql`t.received_on >= ${asked.receivedFrom}::date`,
      asked.receivedTo != null && sql`t.received_on < ${asked.receivedTo}::date`,
    ],
    total: async (asked, request) => {
      const counted = totalOf(asked)
      return counted && new PetitionTotalsRepository(request).of(counted)
    },
    order: ['dueOn', 'receivedOn', 'id'],
    sorts: {
      DUE_FIRST: ['dueOn', 'receivedOn', 'id'],
      NEWEST: ['-receivedOn', '-id'],
      OLDEST: ['receivedOn', 'id'],
      CODE: ['code', 'id'],
    },
  })

  /** A record is a denunciation wherever it went: its petitions, ways, alarms and time limits close together. */
  async closeRecord(vaultRecordId: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select complaints.close_record(?)', [vaultRecordId])
  }

  /** What was done to it goes on with the guarded one, and what is left says nothing. */
  async leaveToGuarded(leftId: string, guardedId: string, on: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select complaints.leave_to_guarded(?, ?, ?::date)', [leftId, guardedId, on])
  }

  /** Whether a case of denunciation is open of it, in sight or not. */
  async isInCase(id: string): Promise<boolean> {
    const text = 'select complaints.in_denunciation_case(?) as "isInCase"'
    const [row] = await this.em.execute<{ isInCase: boolean }[]>(text, [id])
    return row?.isInCase ?? false
  }

  /** The petitions that were told or handed in at a visit. */
  readonly ofVisit = this.many('visitId', { name: 'petitions_of_visits', order: ['id'] })

  /** The petition in sight that is called so. */
  readonly byCode = this.oneBy('code', { name: 'petition_by_code' })
}

/** What was done to petitions: appended, never changed. */
export class PetitionStepRepository extends Repository.of(PetitionStepMapping, {
  hidden: ['unitId', 'actor'],
  computed: { at: computed<string>('t.recorded_at') },
}) {
  /** What was done to a petition, in order. */
  readonly ofPetition = this.many('petitionId', { name: 'petition_steps', order: ['at', 'id'] })
}
