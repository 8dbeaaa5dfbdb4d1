import {
  Button,
  type Column,
  dayColumn,
  formatDate,
  ListPage,
  lastDay,
  type Say,
  textColumn,
  useScope,
  useText,
} from '@province/portal-kit'
import { ReceptionBookDocument, type ReceptionBookQuery } from '../generated/graphql.ts'

type Line = NonNullable<ReceptionBookQuery['visits']>['edges'][number]['node']

/** As many lines of the book are shown, and printed, at a time. */
const LINES = 100

/** The book of reception of the period, to be printed: who came stands in it as a number, since names are sealed. */
export function ReceptionBookPage() {
  const t = useText('complaints')
  const { unitIdToday: within, unitName, unitError, window } = useScope()
  return (
    <ListPage
      title={t('book.title')}
      about={t('book.about', {
        unit: unitName ?? '',
        from: formatDate(window.from),
        to: formatDate(lastDay(window)),
      })}
      actions={<Button onClick={() => globalThis.print()}>{t('book.print')}</Button>}
      document={ReceptionBookDocument}
      field="visits"
      variables={({ orderBy }) =>
        within ? { within, window, orderBy: orderBy ?? 'EARLIEST', first: LINES } : undefined
      }
      error={unitError}
      sorts={{ day: { up: 'EARLIEST', down: 'LATEST' } }}
      columns={() => columnsOf(t)}
      empty={{ title: t('book.none') }}
      csv="so-tiep-cong-dan"
    />
  )
}

const columnsOf = (t: Say): Column<Line>[] => [
  dayColumn('day', t('book.day'), ({ day }) => day),
  textColumn('unit', t('book.unit'), ({ unit }) => unit?.name),
  textColumn('who', t('book.who'), (line) => whoCame(line, t)),
  textColumn('summary', t('book.summary'), ({ summary }) => summary, { names: true, share: 30 }),
  textColumn('petitions', t('book.petitions'), ({ petitions }) =>
    petitions.map(({ code }) => code).join(', '),
  ),
  textColumn('matter', t('book.matter'), ({ matter }) => matter?.title),
]

/** Who came, as a number; what makes them a delegation, and whether they came before. */
const whoCame = ({ people, again, delegation, representatives }: Line, t: Say) =>
  [
    t('book.people', { people }),
    delegation && representatives !== null ? t('book.delegation', { representatives }) : null,
    again ? t('book.again') : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
