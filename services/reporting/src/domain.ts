import { declareDomain } from '@province/domains/declare'

/** What reporting is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'reporting',
  port: 6,
  title: { vi: 'Báo cáo', en: 'Reports' },
  readAction: 'report.read',
  asks: true,
  measures: true,
  audit: true,
  duties: ['report.submit'],
  actions: {
    'report.read': {
      vi: 'Đọc báo cáo',
      en: 'Read reports',
      roles: ['reform_lead', 'complaints_lead', 'supervision_lead', 'clerk', 'approver'],
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
    'report.manage_templates': {
      vi: 'Ban hành mẫu báo cáo, mở kỳ báo cáo',
      en: 'Issue report templates, open periods',
      roles: ['report_editor'],
    },
    'report.submit': {
      vi: 'Nhập và gửi báo cáo của đơn vị',
      en: 'Enter and submit reports of a unit',
      roles: ['clerk', 'report_editor'],
      clients: true,
    },
    'report.accept': {
      vi: 'Tiếp nhận, trả lại báo cáo của cấp dưới',
      en: 'Accept and return reports of units below',
      roles: ['clerk', 'report_editor', 'approver'],
    },
    'report.approve': {
      vi: 'Phê duyệt, khóa, mở lại báo cáo',
      en: 'Approve, lock and reopen reports',
      roles: ['approver'],
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
