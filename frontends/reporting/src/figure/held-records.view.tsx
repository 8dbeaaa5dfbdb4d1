import { Button, type Column, List, Row, Stack, useLanguage, useState, useText } from '@province/portal-kit'
import {
  HeldRecordsDocument,
  type HeldRecordsQueryVariables,
  type RecordLineFragment,
} from '../generated/graphql.ts'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { askedOf, type Domain, recordQuestion } from './record-question.ts'

interface HeldRecordsProps {
  report: WholeReport
  figure: FigureLine
  held: number
}

/** The records behind what we hold, opened on request: what each is called and what it adds. */
export function HeldRecords({ report, figure, held }: HeldRecordsProps) {
  const t = useText('reporting')
  const [open, setOpen] = useState(false)
  const question = recordQuestion(figure, report.period)
  const { domain } = askedOf(figure.measure)
  if (!question) return null
  if (open) return <Records question={question} domain={domain} held={held} />
  return (
    <Row>
      <Button icon="table" onClick={() => setOpen(true)}>
        {t('records.open')}
      </Button>
    </Row>
  )
}

/** The records behind a question, page by page. */
export function Records({
  question,
  domain,
  held,
}: {
  question: HeldRecordsQueryVariables
  domain: Domain
  held: number
}) {
  const t = useText('reporting')
  const { number } = useLanguage()
  const columns: Column<RecordLineFragment>[] = [
    {
      key: 'label',
      header: t('records.record'),
      names: true,
      cell: (one) => one.label,
      text: (one) => one.label,
    },
    {
      key: 'value',
      header: t('records.adds'),
      number: true,
      cell: (one) => number(one.value),
      text: (one) => one.value,
    },
  ]
  return (
    <Stack gap={8}>
      <h3>{t('records.title')}</h3>
      <List
        bare
        caption={t('records.title')}
        document={HeldRecordsDocument}
        field={domain}
        variables={() => question}
        columns={() => columns}
        about={(total) =>
          total === null ? '' : t('records.rows', { held: number(held), rows: number(total) })
        }
        csv="ho-so"
        empty={{ title: t('records.none') }}
      />
    </Stack>
  )
}
