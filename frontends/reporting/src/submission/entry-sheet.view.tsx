import {
  Button,
  Card,
  Refusal,
  Row,
  useAct,
  useLanguage,
  useMay,
  useRef,
  useState,
  useText,
  useUnsaved,
} from '@province/portal-kit'
import { SaveSubmissionDocument, type SubmissionOneQuery } from '../generated/graphql.ts'
import { EntryRow } from './entry-row.view.tsx'
import { changedFrom, entriesOf, pasted, problemOf, type Typed, typedOf } from './entry-typing.ts'
import './submission.css'

type Whole = NonNullable<SubmissionOneQuery['submission']>

/** The figures of a submission: last period beside each, Enter goes on, a copied column fills the fields below. */
export function EntrySheet({ submission }: { submission: Whole }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const { typed, type, table, next } = useTyping(submission)
  const { act, busy, problem } = useAct(SaveSubmissionDocument)
  const open = useMay('report.submit') && submission.allowedSteps.includes('save')
  const { fields } = submission.template
  const codes = fields.map(({ code }) => code)
  const changed = changedFrom(submission.sheet, typed, language)
  useUnsaved(() => changed && !busy)
  const wrong = fields.some((field) => problemOf(field, typed[field.code]?.value ?? '', language) !== null)
  const entries = entriesOf(codes, typed, language)
  const save = () => void act({ id: submission.id, expectedVersion: submission.version, input: { entries } })
  return (
    <Card title={t('entry.title')}>
      {open ? <p className="pk-meta reporting-unprinted">{t('entry.howTo')}</p> : null}
      <table className="reporting-sheet" ref={table}>
        <caption className="pk-unseen">{t('entry.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entry.field')}</th>
            <th scope="col">{t('entry.unit')}</th>
            <th scope="col" className="reporting-number">
              {t('entry.last')}
            </th>
            <th scope="col" className="reporting-number">
              {t('entry.now')}
            </th>
            <th scope="col">{t('entry.note')}</th>
            <th scope="col">{t('entry.check')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <EntryRow
              key={field.code}
              field={field}
              last={submission.sheet.find((line) => line.field === field.code)?.last ?? null}
              typed={typed[field.code] ?? NOTHING}
              findings={changed ? [] : submission.findings.filter((each) => each.field === field.code)}
              open={open}
              onType={(change) => type({ [field.code]: { ...(typed[field.code] ?? NOTHING), ...change } })}
              onNext={() => next(field.code)}
              onPaste={(text) => type(pasted(text, codes, field.code, typed))}
            />
          ))}
        </tbody>
      </table>
      <Refusal problem={problem} />
      {open ? (
        <Row>
          <Button kind="main" busy={busy} disabled={!changed || wrong} onClick={save}>
            {t('entry.save')}
          </Button>
          <span className="pk-meta">
            {t('entry.filled', {
              count: entries.filter(({ value }) => value !== null).length,
              all: codes.length,
            })}
          </span>
        </Row>
      ) : null}
    </Card>
  )
}

const NOTHING = { value: '', note: '' }

/** What is typed, and how Enter goes on. */
function useTyping({ sheet }: Whole) {
  const { language } = useLanguage()
  const [typed, setTyped] = useState<Typed>(() => typedOf(sheet, language))
  const table = useRef<HTMLTableElement>(null)
  const next = (from: string) => {
    const inputs = [...(table.current?.querySelectorAll<HTMLInputElement>('input[data-value]') ?? [])]
    const following = inputs[inputs.findIndex(({ name }) => name === from) + 1]
    following?.focus()
    following?.select()
  }
  return { typed, table, next, type: (more: Typed) => setTyped((now) => ({ ...now, ...more })) }
}
