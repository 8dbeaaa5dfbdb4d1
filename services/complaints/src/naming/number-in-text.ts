const RUN = /(?<![\p{L}\p{N}/.-])(?:\+|\(\+?)?\d(?:[ .()-]{0,2}\d)*/gu
const MONEY_AFTER = /^\s*(?:đồng|đ\b|vnđ|vnd|triệu|tỷ|tỉ|nghìn|ngàn|usd|m2|m²|ha\b|mét)/iu
const BY_THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/
const SHORTEST = 9

/** A telephone number as it is compared: without what it is dialled with at home or from abroad. */
const coreOf = (digits: string) => digits.replace(/^(?:0084|84(?=\d{9}))/, '').replace(/^0+/, '')

const isPerson = (digits: string, run: string) =>
  digits.length >= SHORTEST && digits.length <= 13 && !(BY_THOUSANDS.test(run) && digits.length > 9)

/** Whether a text holds what could be anybody’s telephone or identity number; sums of money and file numbers are none. */
export function holdsNumber(text: string): boolean {
  return [...text.normalize('NFKC').matchAll(RUN)].some(({ 0: run, index }) => {
    const after = text.normalize('NFKC').slice(index + run.length)
    if (/^[/\p{L}]|^-\p{L}/u.test(after) || MONEY_AFTER.test(after)) return false
    return numbersOf(run).some((digits) => isPerson(digits, run))
  })
}

/** The numbers of a run of digits: two that stand side by side, each whole in itself, are not glued together. */
function numbersOf(run: string): string[] {
  const digits = run.replace(/\D/g, '')
  const apart = run.split(/\s+/).map((part) => part.replace(/\D/g, ''))
  if (apart.length === 1) return [digits]
  // In groups as numbers are spoken: each at least two digits and none so long that it is a number by itself.
  const isSpoken = apart.every((part) => part.length >= 2 && part.length <= 5)
  return isSpoken && isDialled(run, digits) ? [digits] : apart
}

const isDialled = (run: string, digits: string) =>
  run.startsWith('+') || digits.startsWith('0') || digits.startsWith('84')

/** Whether a text holds one of these very numbers, however it is written. */
export function holdsOneOf(text: string, numbers: readonly string[]): boolean {
  const wanted = numbers.map((number) => coreOf(number.replace(/\D/g, ''))).filter((core) => core.length >= 6)
  if (wanted.length === 0) return false
  const groups = [...text.normalize('NFKC').matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    index,
  }))
  return groups.some((first, at) => {
    let said = ''
    let end = first.index
    for (const { digits, index } of groups.slice(at)) {
      if (!/^[ .()/+_-]{0,3}$/.test(text.normalize('NFKC').slice(end, index))) break
      said += digits
      end = index + digits.length
      if (wanted.includes(coreOf(said))) return true
      if (said.length > 16) break
    }
    return false
  })
}
