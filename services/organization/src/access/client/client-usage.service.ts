import { counted, forbiddenOrMissing, inputInvalid } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { ApiClientRow } from './api-client.repository.ts'
import type { ClientUsageRepository, ClientUsageRow, UsageEntry } from './client-usage.repository.ts'

const MOST_DAYS = 92
const MOST_ENTRIES = 1_000

const TOO_MANY = {
  vi: `Tối đa ${counted(MOST_ENTRIES).vi} mục mỗi lần.`,
  en: `At most ${counted(MOST_ENTRIES).en} entries at a time.`,
}

/** What clients used: counts alone, never what they asked with. */
export class ClientUsageService {
  constructor(
    private readonly usage: ClientUsageRepository,
    private readonly request: RequestContext,
  ) {}

  /** Whoever sees the client sees its usage: row-level security shows it to its managers and to itself. */
  async ofClient({ id }: ApiClientRow, days: number): Promise<ClientUsageRow[]> {
    if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw inputInvalid('days', {
        vi: `Số ngày phải từ 1 đến ${MOST_DAYS}.`,
        en: `The number of days is from 1 to ${MOST_DAYS}.`,
      })
    return this.usage.ofClient(id, days)
  }

  /** Adds counts that the gateway kept; for the gateway alone. */
  async add(entries: readonly UsageEntry[]): Promise<boolean> {
    const { kind, subject } = this.request.actor
    if (kind !== 'service' || subject !== 'gateway') throw forbiddenOrMissing()
    if (entries.length > MOST_ENTRIES) throw inputInvalid('entries', TOO_MANY)
    await this.usage.add(entries)
    return true
  }
}
