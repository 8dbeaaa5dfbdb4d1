import {
  Alert,
  Button,
  Card,
  IconButton,
  Meta,
  Refusal,
  Row,
  Stack,
  TextArea,
  useLive,
  useState,
  useText,
  useUnsaved,
} from '@province/portal-kit'
import type { FigureLine } from '../report/use-report.ts'
import { SlotSearch } from './slot-search.view.tsx'
import { TextConflicts } from './text-conflicts.view.tsx'
import { useWriting, type Writing } from './use-writing.ts'
import { type Line, moved, type Sentence, typed, withLineBehind, withSlot } from './written-lines.ts'

interface SectionEditorProps {
  report: string
  section: string
  standing: readonly Sentence[]
  figures: ReadonlyMap<string, FigureLine>
}

/** Where the cursor stands, or stood last. */
interface Cursor {
  line: string
  at: number
}

const LIVE = ['report', 'figure']

/** The sentences of one section, typed on the left and read on the right; figures are put in by searching for them. */
export function SectionEditor({ report, section, standing, figures }: SectionEditorProps) {
  const t = useText('reporting')
  const writing = useWriting(report, section, standing)
  const { lines, setLines, changed, busy, problem, preview } = writing
  const [cursor, setCursor] = useState<Cursor>()
  useUnsaved(() => changed && !busy)
  useLive(LIVE, () => void writing.refetch())
  const insert = (slot: string) => {
    const line = lines.find(({ key }) => key === cursor?.line) ?? lines.at(-1)
    if (!line) return
    const at = cursor?.line === line.key ? cursor.at : line.text.length
    setLines(typed(lines, line.key, withSlot(line.text, at, slot)))
    setCursor({ line: line.key, at: at + slot.length })
  }
  const wrong = preview?.sentences.some(({ finding }) => finding !== null) ?? false
  return (
    <Card title={t('writing.title', { section })} about={t('writing.about')}>
      <Stack gap={16}>
        {writing.wasKept && changed ? <Alert tone="info" title={t('writing.kept')} /> : null}
        {preview ? (
          <TextConflicts
            preview={preview}
            busy={busy}
            onSettled={(base, mine) => void writing.save(base, mine)}
          />
        ) : null}
        <SlotSearch figures={figures} onInsert={insert} />
        <Button kind="quiet" icon="add" onClick={() => setLines(withLineBehind(lines, null))}>
          {t('writing.addFirst')}
        </Button>
        {lines.map((line, place) => (
          <LineEditor
            key={line.key}
            line={line}
            place={place}
            writing={writing}
            onCursor={(at) => setCursor({ line: line.key, at })}
          />
        ))}
        <Refusal problem={problem} />
        <Row>
          <Button kind="main" busy={busy} disabled={!changed || wrong} onClick={() => void writing.save()}>
            {t('writing.save')}
          </Button>
          <Button
            kind="quiet"
            disabled={!changed || busy}
            onClick={() => writing.goOnFrom(preview?.standing ?? standing)}
          >
            {t('writing.discard')}
          </Button>
          <Meta>{t(changed ? 'writing.unsaved' : 'writing.saved')}</Meta>
        </Row>
      </Stack>
    </Card>
  )
}

interface LineEditorProps {
  line: Line
  place: number
  writing: Writing
  onCursor: (at: number) => void
}

/** One sentence: what is typed, what will be read, and its way up, down and out. */
function LineEditor({ line, place, writing, onCursor }: LineEditorProps) {
  const t = useText('reporting')
  const { lines, setLines, preview } = writing
  const number = place + 1
  const shown = preview?.sentences.find(({ id, text }) => (id ? id === line.id : text === line.text))
  const finding = shown && shown.text === line.text ? shown.finding : null
  return (
    <div className="reporting-writing-line">
      <div
        onSelect={({ target }) => {
          if (target instanceof HTMLTextAreaElement) onCursor(target.selectionStart)
        }}
      >
        <TextArea
          label={t('writing.sentence', { number })}
          value={line.text}
          rows={3}
          error={
            finding
              ? t(`writing.problems.${finding.problem}`, { at: finding.at, key: finding.key ?? '' })
              : undefined
          }
          onChange={(text) => setLines(typed(lines, line.key, text))}
        />
        <Row gap={4}>
          <IconButton
            icon="up"
            label={t('writing.up', { number })}
            onClick={() => setLines(moved(lines, line.key, -1))}
          />
          <IconButton
            icon="down"
            label={t('writing.down', { number })}
            onClick={() => setLines(moved(lines, line.key, 1))}
          />
          <IconButton
            icon="add"
            label={t('writing.addBehind', { number })}
            onClick={() => setLines(withLineBehind(lines, line.key))}
          />
          <IconButton
            icon="close"
            label={t('writing.takeOut', { number })}
            onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        </Row>
      </div>
      <p className="reporting-writing-read">
        {shown?.spans.map((span, index) =>
          span.missing ? (
            <mark key={`${span.text}-${index}`} className="reporting-missing">
              {span.text}
            </mark>
          ) : span.figureKey ? (
            <strong key={`${span.text}-${index}`}>{span.text}</strong>
          ) : (
            <span key={`${span.text}-${index}`}>{span.text}</span>
          ),
        )}
      </p>
    </div>
  )
}
