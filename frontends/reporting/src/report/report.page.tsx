import { Card, ScopedLink, useText } from '@province/portal-kit'
import { anchorOf } from './anchor.ts'
import { ReportFrame } from './report-frame.view.tsx'
import { ReportText } from './report-text.view.tsx'

/** The report as text, its figures live. */
export function ReportPage() {
  return (
    <ReportFrame part="">
      {(report, figures) => (
        <div className="reporting-columns">
          <Contents sections={report.sections} />
          <Card>
            <ReportText sections={report.sections} figures={figures} discrepancies={report.discrepancies} />
          </Card>
        </div>
      )}
    </ReportFrame>
  )
}

function Contents({ sections }: { sections: readonly { number: string; title: string }[] }) {
  const t = useText('reporting')
  return (
    <nav className="reporting-contents" aria-label={t('report.contents')}>
      {sections.map((section) => (
        <a key={section.number + section.title} href={`#${anchorOf(section.number)}`}>
          <span>{section.number}</span> {section.title}
        </a>
      ))}
      <ScopedLink to="/directives/citations">{t('report.citations')}</ScopedLink>
    </nav>
  )
}
