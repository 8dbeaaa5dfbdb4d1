import { fold } from '@province/words'

const digits = (text: string) => text.replace(/\D/g, '')

const SHORTEST_NUMBER = 6

function numberIn(summary: string, number: string | undefined): boolean {
  const wanted = digits(number ?? '')
  return wanted.length >= SHORTEST_NUMBER && digits(summary).includes(wanted)
}

/** A name of one word is a word like any other: only two and more together are somebody. */
function nameIn(summary: string, name: string | undefined): boolean {
  const wanted = fold(name ?? '')
  return wanted.includes(' ') && ` ${fold(summary).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${wanted} `)
}

/** The sealed texts that name somebody. */
export interface NamingTexts {
  senderName?: string
  complainedPerson?: string
  nationalId?: string
  phone?: string
}

/** Which sealed text a summary gives away, if any: a summary is read by people who may not know the sender. */
export function namesIn(summary: string, sealed: NamingTexts): keyof NamingTexts | undefined {
  if (nameIn(summary, sealed.senderName)) return 'senderName'
  if (nameIn(summary, sealed.complainedPerson)) return 'complainedPerson'
  if (numberIn(summary, sealed.nationalId)) return 'nationalId'
  if (numberIn(summary, sealed.phone)) return 'phone'
  return undefined
}
