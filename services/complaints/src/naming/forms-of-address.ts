import { fold } from '@province/words'
import { isCapital, type TextWord } from './text-words.ts'

const ACCENTED = 'ông bà anh chị cô chú bác cụ cậu mợ dì'.split(' ')
// As they are typed, or without any accent: `chí` is no `chị`.
const ALONE = new Set([...ACCENTED, ...ACCENTED.map(fold)])

/** How many words before this one are a form of address: `bà`, `đồng chí`, `đ/c`. */
export function addressBefore(words: readonly TextWord[], at: number): number {
  const [before, earlier] = [words[at - 1], words[at - 2]]
  // A full stop or a comma ends what was said before; a form of address may be cut short (`Ô.`), its name is not far.
  if (!before || /[,;:!?\n]/.test(words[at]?.before ?? '')) return 0
  const two = `${earlier?.folded} ${before.folded}`
  if (two === 'dong chi' || two === 'd c') return 2
  return ALONE.has(before.raw.toLowerCase()) && !/\./.test(words[at]?.before ?? '') ? 1 : 0
}

// Offices and bodies that a form of address may precede, or that a name is not.
const OFFICES =
  /^(chu tich|chu nhiem|chu dau|pho |truong|giam doc|can bo|cong|ubnd|uy |bi thu|ke toan|thanh tra|hieu|lanh dao|nhan|nguoi|cac |mot |toi|con |noi|ngoai|va |nay |chuyen vien|thu truong|vien |van thu|luat su|giao vien|bac si|to dan|hoi |doan |dia chinh)/

/** Whether these words say an office, or a body, and not a name. */
export const isOffice = (words: readonly TextWord[], at: number): boolean =>
  OFFICES.test(`${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''} `)

const PLACES =
  /^(duong|pho|ngo|ngach|xa|phuong|tran|huyen|thon|xom|lang|truong|chua|dinh|den|khu|cau|cho|vien|song|to|quan|tinh|cho|thpt|thcs|cum|dai lo|thanh pho|hiem)$/

/** Whether a word before says that a place, a street or a house is called so. */
export function isPlace(words: readonly TextWord[], at: number): boolean {
  const [before, earlier] = [words[at - 1], words[at - 2]]
  if (!before) return false
  if (before.folded === 'tran' && isCapital(before)) return false
  return PLACES.test(before.folded) || PLACES.test(`${earlier?.folded ?? ''} ${before.folded}`)
}
