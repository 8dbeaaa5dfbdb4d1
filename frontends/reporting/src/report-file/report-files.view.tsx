import { Row, SaveButton, useApolloClient, useText } from '@province/portal-kit'
import { ReportDocumentDocument, ReportFiguresDocument } from '../generated/graphql.ts'

const FRESH = { fetchPolicy: 'no-cache', errorPolicy: 'none' } as const

/** The report as files: made anew each time, of a signed one from what was sealed. */
export function ReportFiles({ id }: { id: string }) {
  const t = useText('reporting')
  const client = useApolloClient()
  const document = async () => {
    const { data } = await client.query({ query: ReportDocumentDocument, variables: { id }, ...FRESH })
    return data?.report?.officialDocument
  }
  const figures = async () => {
    const { data } = await client.query({ query: ReportFiguresDocument, variables: { id }, ...FRESH })
    return data?.report?.figuresSheet
  }
  return (
    <Row>
      <SaveButton word={t('report.saveDocument')} make={document} />
      <SaveButton word={t('report.saveFigures')} make={figures} />
    </Row>
  )
}
