import type { Window } from '@province/clocks'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { validate as isId } from 'uuid'
import { receptionWindow } from '../../reception/index.ts'
import { dutyIn } from './national-duty.ts'
import type { NationalRecordRepository, RecordChoice } from './national-record.repository.ts'
import {
  EMPTY_TALLY,
  type NationalRecordRow,
  type NationalTally,
  type NationalTallyOrder,
  type NationalTallyRow,
} from './national-record.ts'

/** Whose records, over which days, which page. */
interface Asked {
  within: string
  window: Window
  first: number
  after?: string | null
}

/** Says how what was entered stands towards the national database, since there is a duty to keep it up. */
export class NationalRecordService {
  constructor(private readonly records: NationalRecordRepository) {}

  async list(asked: Asked & RecordChoice): Promise<Connection<NationalRecordRow>> {
    const { within, window, unit = null, batch = null, kinds = null, standings = null, orderBy } = asked
    const page = pageOf(asked, ['nationalRecords', within, window, unit, batch, kinds, standings, orderBy])
    const days = dutyIn(receptionWindow(window))
    if (!days || ![within, unit ?? within, batch ?? within].every((id) => isId(id)))
      return connectionOf<NationalRecordRow>([], page, 0, () => [])
    return this.records.list({ within, window: days }, { unit, batch, kinds, standings, orderBy }, page)
  }

  async tallies(asked: Asked & { orderBy: NationalTallyOrder }): Promise<Connection<NationalTallyRow>> {
    const { within, window, orderBy } = asked
    const page = pageOf(asked, ['nationalTallies', within, window, orderBy])
    const days = dutyIn(receptionWindow(window))
    if (!days || !isId(within)) return connectionOf<NationalTallyRow>([], page, 0, () => [])
    return this.records.tallies({ within, window: days }, orderBy, page)
  }

  /** All of it; null where no day of the window is one of the duty. */
  async total(within: string, window: Window): Promise<NationalTally | null> {
    const days = dutyIn(receptionWindow(window))
    if (!days) return null
    return isId(within) ? this.records.total({ within, window: days }) : EMPTY_TALLY
  }
}
