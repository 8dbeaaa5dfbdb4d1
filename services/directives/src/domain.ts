import { declareDomain } from '@province/domains/declare'

/** What directives are to the other rooms of the house. */
export const domain = declareDomain({
  name: 'directives',
  port: 2,
  title: { vi: 'Chỉ đạo', en: 'Directives' },
  readAction: 'directive.read',
  measures: true,
  audit: true,
  actions: {
    'directive.read': { vi: 'Đọc văn bản', en: 'Read directives', clients: true },
    'directive.record_citation': {
      vi: 'Ghi viện dẫn văn bản',
      en: 'Record citations of documents',
      roles: ['report_editor'],
    },
  },
})
