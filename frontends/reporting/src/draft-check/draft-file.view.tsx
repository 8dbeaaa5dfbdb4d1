import {
  Alert,
  base64Of,
  ChooseFiles,
  Meta,
  ProblemAlert,
  Stack,
  useLazyQuery,
  useState,
  useText,
} from '@province/portal-kit'
import { DraftTextDocument, type DraftTextQuery } from '../generated/graphql.ts'

type Marks = NonNullable<DraftTextQuery['draftText']>['marks']

const MARKS = ['insertions', 'deletions', 'comments', 'hidden', 'pictures', 'embedded', 'linked'] as const
const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Takes the text of a DOCX over into the field, and says what of the file was left aside. */
export function DraftFile({ onText }: { onText: (text: string) => void }) {
  const t = useText('reporting')
  const [read, { error, loading }] = useLazyQuery(DraftTextDocument, { fetchPolicy: 'no-cache' })
  const [came, setCame] = useState<{ name: string; pages: number; lines: number; marks: Marks }>()
  const choose = async ([file]: File[]) => {
    if (!file) return
    setCame(undefined)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { data } = await read({ variables: { file: base64Of(bytes) } })
    if (!data?.draftText) return
    const { lines, pages, marks } = data.draftText
    onText(lines.join('\n'))
    setCame({ name: file.name, pages, lines: lines.length, marks })
  }
  const marked = came ? MARKS.filter((mark) => came.marks[mark] > 0) : []
  return (
    <Stack gap={8}>
      <ChooseFiles
        label={t('draft.file')}
        accept={DOCX}
        single
        disabled={loading}
        onChoose={(files) => void choose(files)}
      />
      <Meta>{t(loading ? 'draft.reading' : 'draft.fileHint')}</Meta>
      <ProblemAlert error={error} />
      {came ? (
        <Alert
          tone={marked.length > 0 ? 'soon' : 'info'}
          title={t('draft.came', { name: came.name, pages: came.pages, lines: came.lines })}
        >
          {marked.map((mark) => (
            <p key={mark}>{t(`draft.marks.${mark}`, { count: came.marks[mark] })}</p>
          ))}
        </Alert>
      ) : null}
    </Stack>
  )
}
