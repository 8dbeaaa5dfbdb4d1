import { declareDomain } from '@province/domains/declare'

/** What directives are to the other rooms of the house. */
export const domain = declareDomain({
  name: 'directives',
  port: 2,
  title: { vi: 'Chỉ đạo', en: 'Directives' },
  readAction: 'directive.read',
  asks: true,
  measures: true,
  audit: true,
  duties: ['task.answer', 'task.give'],
  actions: {
    'directive.read': {
      vi: 'Đọc văn bản',
      en: 'Read directives',
      roles: ['task_monitor', 'clerk'],
      clients: true,
    },
    'directive.record_citation': {
      vi: 'Ghi viện dẫn văn bản',
      en: 'Record citations of documents',
      roles: ['report_editor'],
    },
    'directive.register': {
      vi: 'Ghi sổ văn bản',
      en: 'Register documents',
      roles: ['task_monitor', 'report_editor'],
    },
    'task.give': {
      vi: 'Giao và xác nhận nhiệm vụ',
      en: 'Give and confirm tasks',
      roles: ['task_monitor', 'report_editor'],
    },
    'task.answer': {
      vi: 'Nhận và báo cáo nhiệm vụ',
      en: 'Accept and report tasks',
      roles: ['clerk'],
    },
  },
  roles: { task_monitor: { vi: 'Theo dõi nhiệm vụ', en: 'Task monitor' } },
})
