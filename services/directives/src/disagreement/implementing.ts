import type { Citation } from '../citation/citation.ts'
import { type CitedWorld, type DisagreementFinder, disagreement } from './disagreement.ts'
import { named } from './wording.ts'

/** A document and the one its subject names: the named one must have been there first. */
interface Mention {
  readonly by: Citation
  readonly of: Citation
}

const isBefore = (a: Citation, b: Citation): boolean =>
  a.issuedOn !== null && b.issuedOn !== null && a.issuedOn < b.issuedOn

/** Another document under the same symbol that was there in time explains the mention. */
const explainedByAnother = ({ citations, candidateOf }: CitedWorld, { by, of }: Mention): boolean =>
  citations.some(
    (other) => other.symbol === of.symbol && candidateOf(other) !== candidateOf(of) && !isBefore(by, other),
  )

function mentionsTooEarly(world: CitedWorld): Mention[] {
  const bySymbol = Map.groupBy(world.citations, ({ symbol }) => symbol)
  const mentions = world.citations.flatMap((by) =>
    [...by.profile.symbols].flatMap((symbol) => (bySymbol.get(symbol) ?? []).map((of) => ({ by, of }))),
  )
  return mentions.filter((mention) => isBefore(mention.by, mention.of) && !explainedByAnother(world, mention))
}

export const issuedAfterImplementing: DisagreementFinder = (world) => {
  const byLater = Map.groupBy(mentionsTooEarly(world), ({ of }) => `${of.symbol} ${of.issuedOn}`)
  return [...byLater].map(([about, mentions]) => {
    const citations = [...new Set(mentions.flatMap(({ of, by }) => [of, by]))]
    const later = mentions[0] ? named(mentions[0].of) : about
    const earlier = [...new Set(mentions.map(({ by }) => named(by)))].join('; ')
    const message = `Văn bản ${later} được ghi là ban hành sau văn bản thực hiện nó: ${earlier}.`
    return disagreement('ISSUED_AFTER_IMPLEMENTING', [about], citations, message)
  })
}
