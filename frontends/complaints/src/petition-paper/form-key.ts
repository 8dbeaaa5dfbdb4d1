import { formatDate, type Say } from '@province/portal-kit'

/** A form is known by its document, its symbol and its edition; what we have not read has no symbol. */
export interface FormKey {
  document: string
  symbol: string | null
  edition: string
}

/** The edition of a form that was in force on that day, of editions from the latest; before the first there is none. */
export const editionOn = (editions: readonly FormKey[], day: string): FormKey | undefined =>
  editions.find(({ edition }) => edition <= day)

/** Which form a paper is, or that its symbol was not read. */
export const noteOf = (form: FormKey | undefined, t: Say): string =>
  form
    ? t('paper.form', {
        document: form.document,
        symbol: form.symbol ?? t('paper.symbolUnread'),
        edition: formatDate(form.edition),
      })
    : t('paper.noForm')
