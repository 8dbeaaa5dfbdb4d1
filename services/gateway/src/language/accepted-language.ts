import type { Language } from '@province/runtime/refusal'

interface Wish {
  tag: string
  quality: number
}

/** One entry such as `en-GB;q=0.9`: without a quality it counts fully, with one that is no number not at all. */
function wishOf(entry: string): Wish {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return {
    tag,
    quality: quality === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0,
  }
}

const speaks = (tag: string, language: Language) => tag === language || tag.startsWith(`${language}-`)

/**
 * The language that `Accept-Language` (RFC 9110) likes best of those we speak. Undefined where it names neither, or
 * says that any will do (`*`, which some programs always send): then the account's own language holds.
 */
export function acceptedLanguage(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',').map(wishOf)
  const qualityOf = (language: Language) =>
    Math.max(0, ...wishes.filter(({ tag }) => speaks(tag, language)).map(({ quality }) => quality))
  const [vi, en] = [qualityOf('vi'), qualityOf('en')]
  if (vi === 0 && en === 0) return undefined
  if (vi !== en) return vi > en ? 'vi' : 'en'
  return wishes.find(({ tag }) => speaks(tag, 'vi') || speaks(tag, 'en'))?.tag.startsWith('en') ? 'en' : 'vi'
}
