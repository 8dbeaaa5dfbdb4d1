import { Card, ScopedLink, useLanguage, useText } from '@province/portal-kit'
import { ReportFiles } from '../report-file/report-files.view.tsx'
import { anchorOf } from './anchor.ts'
import { ReportFrame } from './report-frame.view.tsx'
import { ReportText } from './report-text.view.tsx'
import type { WholeReport } from './use-report.ts'

/** The report as text, its figures live. */
export function ReportPage() {
  const t = useText('reporting')
  return (
    <ReportFrame part="">
      {(report, figures) => (
        <div className="reporting-columns">
          <Contents sections={report.sections} />
          <Card title={t('report.part.text')} actions={<ReportFiles id={report.id} />}>
            <ReportText sections={report.sections} figures={figures} discrepancies={report.discrepancies} />
          </Card>
        </div>
      )}
    </ReportFrame>
  )
}

function Contents({ sections }: { sections: WholeReport['sections'] }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  return (
    <nav className="reporting-contents" aria-label={t('report.contents')}>
      {sections.map((section) => (
        <a key={section.number + section.title} href={`#${anchorOf(section.number)}`}>
          <span>{section.number}</span> {(language === 'en' && section.titleEn) || section.title}
        </a>
      ))}
      <ScopedLink to="/directives/citations">{t('report.citations')}</ScopedLink>
    </nav>
  )
}
