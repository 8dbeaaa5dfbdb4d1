import { declareDomain } from '@province/domains/declare'

/** What reporting is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'reporting',
  port: 6,
  title: { vi: 'Báo cáo', en: 'Reports' },
  readAction: 'report.read',
  asks: true,
  audit: true,
  actions: {
    'report.read': {
      vi: 'Đọc báo cáo',
      en: 'Read reports',
      roles: ['reform_lead', 'complaints_lead', 'supervision_lead'],
      clients: true,
    },
    'report.record_figure': {
      vi: 'Ghi số liệu đã nêu',
      en: 'Record stated figures',
      roles: ['report_editor'],
    },
    'report.explain_discrepancy': {
      vi: 'Giải trình mâu thuẫn',
      en: 'Explain discrepancies',
      roles: ['report_editor'],
    },
    'report.reconcile': {
      vi: 'Đối chiếu báo cáo với hồ sơ',
      en: 'Reconcile reports with the records',
      roles: ['report_editor'],
    },
    'report.review': { vi: 'Rà soát báo cáo', en: 'Review reports', roles: ['approver'] },
    'report.sign': { vi: 'Ký báo cáo và đính chính', en: 'Sign reports and corrigenda', roles: ['approver'] },
    'report.send': { vi: 'Gửi và lưu trữ báo cáo', en: 'Send and archive reports', roles: ['report_editor'] },
  },
  roles: { report_editor: { vi: 'Biên tập báo cáo', en: 'Report editor' } },
})
