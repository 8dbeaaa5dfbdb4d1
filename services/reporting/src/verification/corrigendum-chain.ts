import type { Corrigendum } from '../corrigendum/corrigendum.ts'
import { linked } from '../signing/sealed-chain.ts'
import type { Tampered } from '../signing/verification.ts'

type Published = Omit<Corrigendum, 'id' | 'reportId' | 'unitId' | 'issuedBy' | 'issuedAt'>

/** What the hash of a corrigendum is made of beside the one before it. */
const contentOf = ({ previousHash: _previous, hash: _hash, ...said }: Published) => {
  const { symbol, signedOn, body, signerName, signerTitle, capacity, forTitle, number, reason, changes } =
    said
  return { symbol, signedOn, body, signerName, signerTitle, capacity, forTitle, number, reason, changes }
}

/** The corrigenda that are not as they were published, after a seal; `taken`: how many the steps of the report tell of. */
export function corrigendaTampered(seal: string, published: readonly Published[], taken: number): Tampered[] {
  const byNumber = new Map(published.map((each) => [each.number, each]))
  const last = Math.max(taken, ...byNumber.keys())
  return Array.from({ length: last }, (_, at) => at + 1).flatMap((number): Tampered[] => {
    const own = byNumber.get(number)
    if (!own) return [{ kind: 'CORRIGENDUM_MISSING', figureKey: null, corrigendum: number }]
    const before = number === 1 ? seal : byNumber.get(number - 1)?.hash
    const fits = linked(own.previousHash, contentOf(own)) === own.hash
    if (fits && (before === undefined || before === own.previousHash)) return []
    return [{ kind: 'CORRIGENDUM_CHANGED', figureKey: null, corrigendum: number }]
  })
}
