import { declareDomain } from '@province/domains/declare'

/** What supervision is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'supervision',
  port: 5,
  title: { vi: 'Giám sát', en: 'Supervision' },
  readAction: 'supervision.read',
  measures: true,
  audit: true,
  duties: ['supervision.respond', 'supervision.recommend'],
  actions: {
    'supervision.read': {
      vi: 'Đọc giám sát',
      en: 'Read supervision',
      roles: ['supervision_lead', 'clerk'],
      clients: true,
    },
    'supervision.decide_theme': {
      vi: 'Quyết định chuyên đề giám sát',
      en: 'Decide themes of supervision',
      roles: ['supervision_lead'],
    },
    'supervision.plan': {
      vi: 'Lập chương trình, ghi cuộc giám sát',
      en: 'Plan programmes, record sessions',
      roles: ['supervision_lead'],
    },
    'supervision.recommend': {
      vi: 'Ban hành và theo dõi kiến nghị',
      en: 'Issue and follow up recommendations',
      roles: ['supervision_lead'],
    },
    'supervision.respond': {
      vi: 'Trả lời kiến nghị',
      en: 'Answer recommendations',
      roles: ['clerk'],
    },
  },
  roles: { supervision_lead: { vi: 'Phụ trách giám sát', en: 'Supervision lead' } },
})
