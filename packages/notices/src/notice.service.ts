import { forbiddenOrMissing, inputInvalid } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { NoticeRepository, NoticeRow } from './notice.repository.ts'

const POSITION = /^(\d{1,20})\.(\d{1,19})$/
const MOST = 100

/** Who tells people, and nobody else: the service that knows who is in charge where. */
const LISTENER = 'organization'

/** Tells the service that addresses people what happened. */
export class NoticeService {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly request: Pick<RequestContext, 'actor'>,
  ) {}

  async after(place: string, first: number): Promise<NoticeRow[]> {
    const { kind, subject } = this.request.actor
    if (kind !== 'service' || subject !== LISTENER) throw forbiddenOrMissing()
    const [, xid, position] = POSITION.exec(place) ?? []
    if (xid === undefined || position === undefined)
      throw inputInvalid('after', { vi: 'Vị trí không hợp lệ.', en: 'The position is not valid.' })
    return this.notices.after(xid, position, Math.max(1, Math.min(MOST, first)))
  }
}
