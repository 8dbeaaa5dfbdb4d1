import type { SignatureBlock } from '../signing/signature.ts'

/** What of a signature stands above and below the empty place for the hand. */
export interface SignatureLines {
  readonly office: readonly string[]
  readonly name: string
}

const upper = (text: string): string => text.toLocaleUpperCase('vi')

const COLLECTIVE = /^(ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)\s+(.+)$/iu

/** A body by lines: a committee or council stands above the name of its unit. */
export function bodyLines(body: string): string[] {
  const parts = COLLECTIVE.exec(body.normalize('NFC').trim())
  return parts ? [upper(parts[1] ?? ''), upper(parts[2] ?? '')] : [upper(body.trim())]
}

/** For a body that decides together its head signs on its behalf (TM.). */
function onBehalf(body: string): string[] {
  const parts = COLLECTIVE.exec(body.normalize('NFC').trim())
  return parts ? [`TM. ${upper(parts[1] ?? '')}`] : []
}

/**
 * The office of who signs, as Decree 30/2020 (annex I, II.7) has it: `TM. ỦY BAN NHÂN DÂN` and `KT. CHỦ TỊCH` above the
 * office; an order (TL.) or an authorisation (TUQ.) is of the head and not of the body.
 */
export function signatureLines(
  block: Pick<SignatureBlock, 'body' | 'capacity' | 'forTitle' | 'signerTitle' | 'signerName'>,
): SignatureLines {
  const { body, capacity, forTitle, signerTitle, signerName: name } = block
  const office = upper(signerTitle)
  if (capacity === 'SELF') return { office: [...onBehalf(body), office], name }
  const instead = `${capacity}. ${upper(forTitle ?? '')}`
  return { office: [...(capacity === 'KT' ? onBehalf(body) : []), instead, office], name }
}
