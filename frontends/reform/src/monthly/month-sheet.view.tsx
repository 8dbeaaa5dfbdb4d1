import {
  Alert,
  Button,
  Card,
  formatNumber,
  Refusal,
  Row,
  StateBadge,
  useAct,
  useMay,
  useRef,
  useState,
  useText,
  useUnsaved,
} from '@province/portal-kit'
import {
  EnterMonthDocument,
  type MonthFactsFragment,
  type MonthlyFormName,
  type MonthlySheetQuery,
  SaveMonthDocument,
} from '../generated/graphql.ts'
import './monthly.css'
import { MonthActs, toneOf } from './month-acts.tsx'
import { countOf, hintsOf, pasted } from './sheet-checks.ts'
import { SheetRow } from './sheet-row.view.tsx'

type Sheet = NonNullable<MonthlySheetQuery['monthlySheet']>
type Item = Sheet['figures'][number]['item']

interface SheetProps {
  of: { unit: string; form: MonthlyFormName; month: string }
  sheet: Sheet
}

/** The sheet of one month: Enter goes on to the next figure, a copied column fills those below. */
export function MonthSheet({ of, sheet }: SheetProps) {
  const t = useText('reform')
  const entry = (sheet.entry ?? null) as MonthFactsFragment | null
  const { typed, type, table, next } = useFigures(sheet)
  const saving = useSaving(of, entry)
  const open = useMay('reform.enter_month') && (!entry || entry.allowedSteps.includes('save'))
  const hints = hintsOf(sheet, typed)
  const items = sheet.figures.map(({ item }) => item)
  const changed = sheet.figures.some(({ item, value }) => (typed[item] ?? '') !== textOf(value))
  useUnsaved(() => changed && !saving.busy)
  const wrong = Object.values(hints).some(({ code }) => code === 'NOT_A_COUNT')
  const counts = items.flatMap((item) => {
    const value = countOf(typed[item] ?? '')
    return typeof value === 'number' ? [{ item: item as Item, value }] : []
  })
  return (
    <Card
      title={t(`month.forms.${of.form}`)}
      about={
        entry ? (
          <StateBadge tone={toneOf(entry.state)} word={t(`month.states.${entry.state}`)} />
        ) : (
          t('month.new')
        )
      }
      actions={entry && !changed ? <MonthActs entry={entry} /> : null}
    >
      {entry?.reason ? (
        <Alert tone="soon" title={t('month.reasonGiven')}>
          {entry.reason}
        </Alert>
      ) : null}
      {entry?.invented ? <p className="pk-meta">{t('invented')}</p> : null}
      <p className="pk-meta">{t('month.howTo')}</p>
      <table className="reform-sheet" ref={table}>
        <caption className="pk-unseen">{t('month.enterTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month.figure')}</th>
            <th scope="col" className="reform-number">
              {t('month.lastMonth')}
            </th>
            <th scope="col" className="reform-number">
              {t('month.thisMonth')}
            </th>
            <th scope="col">{t('month.check')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.figures.map((figure) => (
            <SheetRow
              key={figure.item}
              figure={figure}
              typed={typed[figure.item] ?? ''}
              hint={hints[figure.item]}
              open={open}
              onType={(value) => type({ [figure.item]: value })}
              onNext={() => next(figure.item)}
              onPaste={(text) => type(pasted(text, items, figure.item))}
            />
          ))}
        </tbody>
      </table>
      <Refusal problem={saving.problem} />
      {open ? (
        <Row>
          <Button
            kind="main"
            busy={saving.busy}
            disabled={!changed || wrong}
            onClick={() => saving.save(counts)}
          >
            {t('month.save')}
          </Button>
          <span className="pk-meta">{t('month.filled', { count: counts.length, all: items.length })}</span>
        </Row>
      ) : null}
    </Card>
  )
}

const textOf = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : formatNumber(value)

/** What is typed, and how Enter goes on. */
function useFigures({ figures }: Sheet) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(figures.map(({ item, value }) => [item, textOf(value)])),
  )
  const table = useRef<HTMLTableElement>(null)
  const next = (from: string) => {
    const fields = [...(table.current?.querySelectorAll('input') ?? [])]
    const at = fields.findIndex((field) => field.name === from)
    const following = fields[at + 1]
    following?.focus()
    following?.select()
  }
  return {
    typed,
    table,
    next,
    type: (more: Readonly<Record<string, string>>) => setTyped((now) => ({ ...now, ...more })),
  }
}

/** Enters the month, or saves it anew as it was seen. */
function useSaving(of: SheetProps['of'], entry: MonthFactsFragment | null) {
  const enter = useAct(EnterMonthDocument)
  const save = useAct(SaveMonthDocument)
  const send = (counts: { item: Item; value: number }[]) =>
    entry
      ? save.act({ id: entry.id, expectedVersion: entry.version, input: { counts } })
      : enter.act({ input: { ...of, counts } })
  return {
    busy: enter.busy || save.busy,
    problem: enter.problem ?? save.problem,
    save: (counts: { item: Item; value: number }[]) => void send(counts),
  }
}
