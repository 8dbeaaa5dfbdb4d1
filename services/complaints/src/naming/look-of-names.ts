import { fold } from '@province/words'
import { addressBefore, isOffice, isPlace } from './forms-of-address.ts'
import { isCapital, type TextWord } from './text-words.ts'

// These are hardly anything but surnames when a capital follows; the others are words of titles and places as well.
const CLEAR = new Set(
  'nguyễn trần lê phạm phan đặng bùi đỗ ngô trịnh huỳnh võ vũ phùng quách nghiêm khổng đàm hứa'.split(' '),
)
const OTHER = new Set(
  'hồ lý mai lương dương đào đoàn triệu đinh hoàng trương tạ tống lưu chu cao hà tô'.split(' '),
)
const MIDDLE = new Set(['văn', 'thị'])
const MIDDLE_PLAIN = new Set(['van', 'thi'])
// Without accents `do thi` is a town and `ho thi` nothing at all: only what is clear is taken for a surname then.
const PLAIN = new Set([...CLEAR].map(fold).filter((surname) => surname !== 'do' && surname !== 'vo'))

const lower = ({ raw }: TextWord) => raw.toLowerCase()

const hasMiddle = (words: readonly TextWord[], at: number): boolean => {
  const [surname, middle, given] = [words[at], words[at + 1], words[at + 2]]
  if (!surname || !middle || !given || /[,.;:]/.test(middle.before + given.before)) return false
  if (MIDDLE.has(lower(middle))) return CLEAR.has(lower(surname)) || OTHER.has(lower(surname))
  return MIDDLE_PLAIN.has(middle.folded) && PLAIN.has(surname.raw.toLowerCase())
}

/** How many capitalised words follow each other from here. */
function capitals(words: readonly TextWord[], at: number): number {
  let end = at
  while (end < words.length && isCapital(words[end] as TextWord)) {
    if (end > at && /[,;:\n]/.test(words[end]?.before ?? '')) break
    end += 1
  }
  return end - at
}

/** Whether a name seems to begin here; of a place or an office that is called like a person it is none. */
function beginsAt(words: readonly TextWord[], at: number, isShouted: boolean): boolean {
  const word = words[at]
  if (!word || isPlace(words, at)) return false
  if (hasMiddle(words, at)) return true
  if (isShouted || !isCapital(word)) return false
  const addressed = addressBefore(words, at)
  if (addressed > 0 && !isPlace(words, at - addressed) && !isOffice(words, at)) return true
  const many = capitals(words, at)
  return (CLEAR.has(lower(word)) && many >= 2) || (OTHER.has(lower(word)) && many >= 3)
}

/** Whether a text seems to name a person, whoever that is. */
export function looksLikeName(words: readonly TextWord[]): boolean {
  const isShouted = words.every(({ raw }) => raw === raw.toUpperCase())
  return words.some((_word, at) => beginsAt(words, at, isShouted))
}
