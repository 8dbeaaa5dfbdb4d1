import { type Column, List, ScopedLink, SidePanel, useLanguage, useText } from '@province/portal-kit'
import {
  FormRecordsDocument,
  type FormRecordsQuery,
  type FormRecordsQueryVariables,
} from '../generated/graphql.ts'

/** A cell that was pressed: its figure, whose it is, and what it is called. */
export interface OpenedCell {
  key: string
  unit: string
  title: string
}

type Counted = NonNullable<FormRecordsQuery['complaintsMeasureRecords']>['edges'][number]['node']

interface FormRecordsProps {
  cell: OpenedCell | undefined
  question: Pick<FormRecordsQueryVariables, 'window' | 'asOf' | 'boundaryMode'>
  onClose: () => void
}

/** The records behind a cell, each with its page where it has one. */
export function FormRecords({ cell, question, onClose }: FormRecordsProps) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const columns: Column<Counted>[] = [
    {
      key: 'label',
      header: t('statutoryForm.record'),
      names: true,
      cell: (record) => <Linked {...record} />,
      text: ({ label }) => label,
    },
    {
      key: 'value',
      header: t('statutoryForm.adds'),
      number: true,
      cell: ({ value }) => number(value),
      text: ({ value }) => value,
    },
  ]
  return (
    <SidePanel open={cell !== undefined} title={cell?.title ?? ''} onClose={onClose}>
      <List
        bare
        caption={t('statutoryForm.records')}
        document={FormRecordsDocument}
        field="complaintsMeasureRecords"
        variables={() => (cell ? { key: cell.key, unit: cell.unit, ...question } : undefined)}
        columns={() => columns}
        csv="bieu-ho-so"
        empty={{ title: t('statutoryForm.noRecords') }}
      />
    </SidePanel>
  )
}

const PAGES: Readonly<Record<string, string>> = {
  petition: 'petitions',
  complaint_case: 'complaint-cases',
  denunciation_case: 'denunciation-cases',
}

const Linked = ({ id, kind, label }: Counted) => {
  const page = PAGES[kind ?? '']
  return page ? <ScopedLink to={`/complaints/${page}/${id}`}>{label}</ScopedLink> : label
}
