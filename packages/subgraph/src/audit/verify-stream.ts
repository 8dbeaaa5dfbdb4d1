import { type AuditEntry, genesisOf, hashOfEntry } from './audit-entry.ts'

/** A stream's head as it was signed: how many entries it had, and the hash of the last. */
export interface StreamHead {
  stream: number
  seq: number
  hash: string
}

/** What is wrong with a stream, at the first entry where it shows. */
export interface AuditFault {
  stream: number
  seq: number
  kind: 'MISSING' | 'CHANGED' | 'CUT_OFF' | 'REWRITTEN' | 'HEAD_CHANGED' | 'UNSIGNED'
}

/**
 * Walks one stream in the order of its entries and answers the first fault, or nothing. `signed` are the heads
 * written down outside the database, `standing` is the head the database holds now.
 */
export class StreamVerifier {
  #previous: string
  #next = 1
  /** The first entry after the newest signed head that still holds: a rewriting began there or later. */
  #unproven = 1
  /** The first entry that should have been signed by now. */
  #waiting: number | undefined
  fault: AuditFault | undefined

  constructor(
    private readonly schema: string,
    private readonly stream: number,
    private readonly signed: ReadonlyMap<number, string>,
    /** What was appended before this instant has been signed since, if nobody hindered it. */
    private readonly signedBefore = '',
  ) {
    this.#previous = genesisOf(schema, stream)
  }

  /** Takes the next entry; entries come ordered by their number. */
  take(entry: AuditEntry): void {
    if (this.fault) return
    this.fault = this.#faultAt(entry)
    if (this.fault) return
    this.#waiting ??= entry.at < this.signedBefore ? entry.seq : undefined
    if (this.signed.has(entry.seq)) {
      this.#unproven = entry.seq + 1
      this.#waiting = undefined
    }
    this.#previous = entry.hash
    this.#next += 1
  }

  /** No entries follow: is that all there were? */
  end(standing: StreamHead | undefined): AuditFault | undefined {
    if (this.fault) return this.fault
    const most = Math.max(0, ...this.signed.keys(), standing?.seq ?? 0)
    if (most >= this.#next) return this.#fault('CUT_OFF', this.#next)
    const last = this.#next - 1
    const stands = standing?.seq === last && standing.hash === this.#previous
    if (!stands) return this.#fault('HEAD_CHANGED', last)
    return this.#waiting === undefined ? undefined : this.#fault('UNSIGNED', this.#waiting)
  }

  #faultAt(entry: AuditEntry): AuditFault | undefined {
    if (entry.seq > this.#next) return this.#fault('MISSING', this.#next)
    const follows = hashOfEntry(this.schema, this.#previous, entry) === entry.hash
    if (entry.seq < this.#next || !follows) return this.#fault('CHANGED', entry.seq)
    const witnessed = this.signed.get(entry.seq) ?? entry.hash
    return witnessed === entry.hash ? undefined : this.#fault('REWRITTEN', this.#unproven)
  }

  #fault(kind: AuditFault['kind'], seq: number): AuditFault {
    return { stream: this.stream, seq, kind }
  }
}

/** The first fault of one stream whose entries are at hand; nothing when it is whole. */
export function faultOf(
  schema: string,
  entries: readonly AuditEntry[],
  signed: readonly StreamHead[],
  standing: StreamHead,
): AuditFault | undefined {
  const witnessed = new Map(
    signed.filter(({ stream }) => stream === standing.stream).map(({ seq, hash }) => [seq, hash]),
  )
  const verifier = new StreamVerifier(schema, standing.stream, witnessed)
  for (const entry of entries) verifier.take(entry)
  return verifier.end(standing)
}
