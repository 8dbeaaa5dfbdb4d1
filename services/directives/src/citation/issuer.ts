import { fold } from '@province/words'
import { ISSUING_BODIES, issuingBody } from '../symbol/issuing-bodies.ts'

interface NamedBody {
  readonly words: readonly string[]
  readonly code: string
}

// Longest first: "Ban Dân vận Tỉnh ủy" is one body, not "Tỉnh ủy" with something before it.
const NAMES: readonly NamedBody[] = ISSUING_BODIES.flatMap(({ code, names }) =>
  names.map((name) => ({ words: fold(name).split(' '), code })),
).sort((a, b) => b.words.length - a.words.length)

/** The codes of the bodies that an issuer's name mentions: "Ban Thường vụ Tỉnh ủy" gives TU. */
export function bodiesNamed(issuer: string): Set<string> {
  const words = fold(issuer).split(' ')
  const codes = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const met = NAMES.find((name) => name.words.every((word, offset) => words[at + offset] === word))
    if (met) codes.add(met.code)
    at += met?.words.length ?? 1
  }
  return codes
}

/** The codes of the known bodies inside a symbol; rooms and unknown offices are left out. */
export function bodiesCoded(issuerCodes: readonly string[]): Set<string> {
  return new Set(issuerCodes.flatMap((code) => issuingBody(code)?.code ?? []))
}
