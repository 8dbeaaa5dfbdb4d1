import { addDays, formatDate, NOT_KNOWN, type Say, useLanguage, useText } from '@province/portal-kit'
import type { SubmissionOneQuery } from '../generated/graphql.ts'
import { problemOf, type TypedEntry, written } from './entry-typing.ts'
import { useOwnWords } from './submission-words.ts'

type Whole = NonNullable<SubmissionOneQuery['submission']>
type Finding = Whole['findings'][number]

interface EntryRowProps {
  field: Whole['template']['fields'][number]
  last: Whole['sheet'][number]['last']
  typed: TypedEntry
  findings: readonly Finding[]
  open: boolean
  onType: (change: Partial<TypedEntry>) => void
  onNext: () => void
  onPaste: (text: string) => void
}

/** One field: its unit of count, last period, what is typed, the note on it, and what is to be said of it. */
export function EntryRow(props: EntryRowProps) {
  const { field, last, typed, findings, open, onType } = props
  const t = useText('reporting')
  const own = useOwnWords()
  const { language } = useLanguage()
  const name = own(field.label, field.labelEn)
  const problem = problemOf(field, typed.value, language)
  const blocks = problem !== null || findings.some((each) => each.blocks)
  return (
    <tr>
      <th scope="row">
        {name}
        {field.needed ? null : <span className="pk-meta"> {t('entry.notNeeded')}</span>}
      </th>
      <td className="pk-meta">{t(`units.${field.unitOfCount}`)}</td>
      <td
        className="reporting-number"
        data-label={t('entry.last')}
        title={last ? titleOf(last, t) : undefined}
      >
        {last?.value == null ? NOT_KNOWN : written(last.value, language)}
      </td>
      <td className="reporting-number" data-label={t('entry.now')}>
        {open ? <ValueInput {...props} name={name} wrong={blocks} /> : typed.value || NOT_KNOWN}
      </td>
      <td>
        {open ? (
          <input
            className="reporting-note"
            aria-label={t('entry.noteOn', { name })}
            maxLength={500}
            value={typed.note}
            onChange={(event) => onType({ note: event.currentTarget.value })}
          />
        ) : (
          typed.note
        )}
      </td>
      <td className={blocks ? 'reporting-wrong' : 'pk-meta'} aria-live="polite">
        {problem ? t(`entry.problems.${problem}`) : findings.map((each) => said(each, t, language)).join(' ')}
      </td>
    </tr>
  )
}

function ValueInput({
  field,
  typed,
  onType,
  onNext,
  onPaste,
  name,
  wrong,
}: EntryRowProps & { name: string; wrong: boolean }) {
  return (
    <input
      data-value
      name={field.code}
      aria-label={name}
      aria-invalid={wrong}
      inputMode="decimal"
      autoComplete="off"
      value={typed.value}
      onChange={(event) => onType({ value: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onNext()
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text')
        if (!/\n./.test(text)) return
        event.preventDefault()
        onPaste(text)
      }}
    />
  )
}

const titleOf = ({ periodTo, note }: NonNullable<EntryRowProps['last']>, t: Say) => {
  const until = t('entry.lastUntil', { day: formatDate(addDays(periodTo, -1)) })
  return note ? `${until}: ${note}` : until
}

function said({ code, message, unusual }: Finding, t: Say, language: 'vi' | 'en'): string {
  if (code === 'UNUSUAL' && unusual)
    return t('entry.findings.UNUSUAL', {
      from: written(unusual.from, language),
      to: written(unusual.to, language),
      among: unusual.among,
      median: written(unusual.median, language),
    })
  if (code === 'MISSING') return t('entry.findings.MISSING')
  return t(`entry.findings.${code}`, { message: message ?? '' })
}
