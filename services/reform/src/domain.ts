import { declareDomain } from '@province/domains/declare'

/** What administrative reform is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'reform',
  port: 3,
  title: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  readAction: 'reform.read',
  measures: true,
  audit: true,
  actions: {
    'reform.read': {
      vi: 'Đọc cải cách hành chính',
      en: 'Read reform',
      roles: ['reform_lead', 'clerk'],
      clients: true,
    },
    'reform.record_index': {
      vi: 'Ghi kết quả chỉ số',
      en: 'Record results of indices',
      roles: ['reform_lead'],
    },
    'reform.grant_exemption': {
      vi: 'Miễn áp dụng một quy định',
      en: 'Exempt a unit from a rule',
      roles: ['reform_lead'],
    },
    'reform.manage_procedures': {
      vi: 'Công bố, sửa đổi, bãi bỏ thủ tục hành chính',
      en: 'Issue, amend and abolish procedures',
      roles: ['reform_lead'],
      clients: true,
    },
  },
  roles: { reform_lead: { vi: 'Phụ trách cải cách hành chính', en: 'Administrative reform lead' } },
})
