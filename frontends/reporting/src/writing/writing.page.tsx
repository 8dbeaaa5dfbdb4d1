import {
  Alert,
  Button,
  Card,
  formatInstant,
  Meta,
  ProblemAlert,
  Row,
  SelectField,
  Skeleton,
  Stack,
  useLanguage,
  useMay,
  useQuery,
  useState,
  useText,
  useWord,
} from '@province/portal-kit'
import { SectionsWrittenDocument, type SectionsWrittenQuery } from '../generated/graphql.ts'
import { ReportFrame } from '../report/report-frame.view.tsx'
import type { FigureLine, WholeReport } from '../report/use-report.ts'
import { SectionEditor } from './section-editor.view.tsx'
import './writing.css'

type Section = NonNullable<SectionsWrittenQuery['report']>['sections'][number]

/** Where the text of a report is written, section by section. */
export function WritingPage() {
  return (
    <ReportFrame part="/writing">
      {(report, figures) => <Sections report={report} figures={figures} />}
    </ReportFrame>
  )
}

function Sections({ report, figures }: { report: WholeReport; figures: ReadonlyMap<string, FigureLine> }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const may = useMay('report.record_figure')
  const [chosen, choose] = useWord('section')
  const { data, error, refetch } = useQuery(SectionsWrittenDocument, { variables: { id: report.id } })
  const sections = data?.report?.sections
  if (!may) return <Alert tone="info" title={t('writing.mayNot')} />
  if (report.state !== 'DRAFTING' && report.state !== 'RECONCILING')
    return <Alert tone="info" title={t('writing.closed')} />
  if (error && !sections) return <ProblemAlert error={error} onRetry={() => refetch()} />
  if (!sections) return <Skeleton lines={10} />
  const section = sections.find(({ number }) => number === chosen) ?? sections[0]
  if (!section) return <Alert tone="info" title={t('writing.noSections')} />
  return (
    <Stack gap={16}>
      <SelectField
        label={t('writing.section')}
        value={section.number}
        onChange={choose}
        options={sections.map(({ number, title, titleEn }) => ({
          value: number,
          label: `${number}. ${(language === 'en' && titleEn) || title}`,
        }))}
      />
      <SectionEditor
        key={section.number}
        report={report.id}
        section={section.number}
        standing={section.claims.map(({ id, template }) => ({ id, text: template ?? '' }))}
        figures={figures}
      />
      <Revisions revisions={section.revisions} />
    </Stack>
  )
}

/** Who wrote the section anew, and what it said before: to be read and copied from. */
function Revisions({ revisions }: { revisions: Section['revisions'] }) {
  const t = useText('reporting')
  const [open, setOpen] = useState<string>()
  return (
    <Card title={t('writing.history')}>
      {revisions.length === 0 ? <Meta>{t('writing.noHistory')}</Meta> : null}
      {revisions.map(({ id, writtenAt, writtenByName, before }) => (
        <Stack key={id} gap={4}>
          <Row>
            <span>{t('writing.writtenBy', { name: writtenByName, at: formatInstant(writtenAt) })}</span>
            <Button kind="quiet" pressed={open === id} onClick={() => setOpen(open === id ? undefined : id)}>
              {t('writing.before')}
            </Button>
          </Row>
          {open === id ? before.map((sentence) => <p key={sentence.id}>{sentence.text}</p>) : null}
        </Stack>
      ))}
    </Card>
  )
}
