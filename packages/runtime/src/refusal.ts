/** A sentence for people in the two languages of the product. */
export interface Message {
  vi: string
  en: string
}

/** A language in which people are answered. */
export type Language = keyof Message

/** What a refusal may tell besides its code: the argument to blame and facts that help the next step. */
export interface RefusalDetail {
  field?: string
  [fact: string]: unknown
}

/**
 * A no that is part of the product: a stable code for programs, one sentence for people in either language.
 * It becomes `extensions.code` (and `extensions.field`) of a GraphQL error; nothing of it is ever stored.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: string,
    readonly told: Message,
    readonly detail: RefusalDetail = {},
  ) {
    super(told.vi)
  }

  /** The sentence in the language of who asked. */
  in(language: Language): string {
    return this.told[language]
  }
}

/** A count as each language writes it: `1.000` and `1,000`. */
export const counted = (count: number): Message => ({
  vi: count.toLocaleString('vi-VN'),
  en: count.toLocaleString('en-GB'),
})

/** Missing and forbidden give the same answer, so that nobody learns what exists. */
export const forbiddenOrMissing = () =>
  new Refusal('FORBIDDEN_OR_MISSING', {
    vi: 'Không có mục này, hoặc bạn không có quyền với nó.',
    en: 'There is no such item, or you have no permission for it.',
  })

/** An argument that cannot be accepted as it is; `field` names it. */
export const inputInvalid = (field: string, told: Message) => new Refusal('INPUT_INVALID', told, { field })

/** Something that must be said is missing or too long; `told` says what it is. */
export const wordsMissing = (field: string, told: Message, longest: number) =>
  inputInvalid(field, {
    vi: `${told.vi}, không quá ${counted(longest).vi} ký tự.`,
    en: `${told.en}, in at most ${counted(longest).en} characters.`,
  })

/** The same of a field whose label says what it is. */
export const textMissing = (field: string, longest: number) =>
  wordsMissing(field, { vi: 'Hãy ghi mục này', en: 'This is needed' }, longest)

// White space, what fonts draw nothing for, control characters, and the one printed sign that is an empty cell.
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\u2800]/gu

/** Nobody can read anything there: nothing was written, or invisible characters alone. */
export const isBlank = (words: string | null | undefined): boolean =>
  words == null || words.replace(UNSEEN, '') === ''

/** Judges texts of an input, each with its longest: refuses one that is needed and not there, that is blank, or too long. */
export const textsUpTo =
  <Field extends string>(longest: Readonly<Record<Field, number>>) =>
  (field: Field, text: string | null, isNeeded = true): void => {
    const isWrong = text === null ? isNeeded : isBlank(text) || text.length > longest[field]
    if (isWrong) throw textMissing(`input.${field}`, longest[field])
  }

/** Refuses words that are missing, or longer than that. */
export const wordsUpTo =
  (longest: number) =>
  (field: string, words: string | null, told: Message): void => {
    if (words === null || isBlank(words) || words.length > longest) throw wordsMissing(field, told, longest)
  }

/** A day as it is read in both languages: 01/09/2024. */
export const shownDay = (day: string): string => day.split('-').reverse().join('/')

/** A day before the one it must not come before, or after the last it may be. */
export const dayOutside = (field: string, from: string, until: string | null) =>
  new Refusal(
    'DATE_INVALID',
    until === null
      ? {
          vi: `Ngày không được trước ${shownDay(from)}.`,
          en: `The day must not come before ${shownDay(from)}.`,
        }
      : {
          vi: `Ngày phải từ ${shownDay(from)} đến ${shownDay(until)}.`,
          en: `The day must lie between ${shownDay(from)} and ${shownDay(until)}.`,
        },
    { field },
  )

/** A window of days that ends before it begins, or has no day. */
export const windowTurned = (field = 'window') =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.',
      en: 'The period is not valid: its last day must come after its first.',
    },
    { field },
  )

/** What is stored cannot go on as it is, whatever was given now; `property` names what of it is to be mended first. */
export const notReady = (property: string, told: Message, code = 'INPUT_INVALID') =>
  new Refusal(code, told, { property })

/** The thing has changed since it was seen: read it again, then decide. */
export const staleVersion = (currentVersion: number) =>
  new Refusal(
    'STALE_VERSION',
    {
      vi: 'Mục này đã thay đổi từ khi bạn mở: hãy tải lại rồi thực hiện tiếp.',
      en: 'This item has changed since you opened it: reload it, then go on.',
    },
    { field: 'expectedVersion', currentVersion },
  )
