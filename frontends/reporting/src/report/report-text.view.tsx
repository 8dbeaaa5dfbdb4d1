import { Figure, Meta, useLanguage, useText, useWord } from '@province/portal-kit'
import { doubtfulKeys } from '../discrepancy/severity.ts'
import { anchorOf } from './anchor.ts'
import { CorrectionText } from './correction.view.tsx'
import type { FigureInShort, WholeReport } from './use-report.ts'

type Section = WholeReport['sections'][number]

interface ReportTextProps {
  sections: readonly Section[]
  figures: ReadonlyMap<string, FigureInShort>
  discrepancies: Parameters<typeof doubtfulKeys>[0]
}

/** Sections of a report, each number a way to what is behind it; a number that something contradicts looks it. */
export function ReportText({ sections, figures, discrepancies }: ReportTextProps) {
  const { language } = useLanguage()
  const doubtful = doubtfulKeys(discrepancies)
  return (
    <article className="reporting-text">
      {sections.map((section) => (
        <section key={section.number + section.title} id={anchorOf(section.number)}>
          <h2>
            {section.number}. {(language === 'en' && section.titleEn) || section.title}{' '}
            <Notes notes={section.notes} />
          </h2>
          {section.claims.map((claim) => (
            <p key={claim.id}>
              {claim.spans.map((span, index) => (
                <SpanView key={`${claim.id}-${index}`} span={span} figures={figures} doubtful={doubtful} />
              ))}
            </p>
          ))}
        </section>
      ))}
    </article>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  const t = useText('reporting')
  if (notes.length === 0) return null
  return (
    <Meta>{t('report.withNotes', { notes: notes.map((note) => note.replace('fn', '')).join(', ') })}</Meta>
  )
}

interface SpanViewProps {
  span: Section['claims'][number]['spans'][number]
  figures: ReadonlyMap<string, FigureInShort>
  doubtful: ReadonlySet<string>
}

function SpanView({ span, figures, doubtful }: SpanViewProps) {
  const [, open] = useWord('figure')
  const { figureKey } = span
  if (!figureKey) return <>{span.text}</>
  if (span.missing) return <mark className="reporting-missing">{span.text}</mark>
  const figure = figures.get(figureKey)
  return (
    <>
      <Figure
        label={figure?.label ?? figureKey}
        value={span.text}
        doubtful={doubtful.has(figureKey)}
        onOpen={() => open(figureKey)}
      />
      {span.showsValue ? <CorrectionText figure={figure} /> : null}
    </>
  )
}
