import type { RequestContext } from '@province/subgraph/request'
import type { PeopleRead } from './people-read.ts'
import type { ReadingWatchRepository } from './reading-watch.repository.ts'

/** Hears of each person whose name was shown; whoever's account is new and is shown many at once is an alarm. */
export class ReadingWatchService {
  constructor(
    private readonly readers: ReadingWatchRepository,
    private readonly people: PeopleRead,
    private readonly request: RequestContext,
  ) {}

  async shown(recordId: string): Promise<void> {
    const { kind, subject } = this.request.actor
    if (kind === 'person' && this.people.isTooMany(subject, recordId)) await this.readers.alarmFreshReader()
  }
}
