import {
  FoundRecords,
  matches,
  useLanguage,
  usePartQuery,
  useText,
  type WidgetProps,
} from '@province/portal-kit'
import { FindReportsDocument } from '../generated/graphql.ts'

/** Reports by words of their title; they are few, and read once. */
export function FoundReports({ search = '' }: WidgetProps) {
  const t = useText('reporting')
  const { language } = useLanguage()
  const { data, loading } = usePartQuery(FindReportsDocument, { skip: !search })
  const hits = (data?.reports?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ title, titleEn }) => matches(title, search) || matches(titleEn ?? '', search))
    .slice(0, 5)
    .map(({ id, title, titleEn }) => ({
      id,
      title: (language === 'en' && titleEn) || title,
      about: t('search.report'),
      to: `/reports/${id}`,
    }))
  return <FoundRecords hits={hits} busy={loading} />
}
