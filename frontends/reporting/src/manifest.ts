import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

const action = 'report.read'

export const manifest: SliceManifest = {
  id: 'reporting',
  contract: CONTRACT_VERSION,
  label: { vi: 'Báo cáo', en: 'Reports' },
  icon: 'report',
  order: 10,
  route: 'reports',
  navigation: [
    { path: '', label: { vi: 'Các báo cáo', en: 'All reports' }, action },
    { path: 'submissions', label: { vi: 'Báo cáo phải gửi', en: 'Reports to submit' }, action },
    {
      path: 'indicators',
      label: { vi: 'Chỉ tiêu', en: 'Indicators' },
      action,
      adds: {
        label: { vi: 'Ban hành chỉ tiêu', en: 'Define an indicator' },
        action: 'report.manage_templates',
      },
    },
    { path: 'completeness', label: { vi: 'Tình hình gửi báo cáo', en: 'Who reported' }, action },
    { path: 'templates', label: { vi: 'Mẫu báo cáo', en: 'Report templates' }, action },
  ],
  actions: [
    action,
    'report.record_figure',
    'report.explain_discrepancy',
    'report.submit',
    'report.accept',
    'report.approve',
    'report.manage_templates',
    'report.reconcile',
    'report.review',
    'report.sign',
    'report.send',
  ],
  widgets: [
    {
      slot: 'overview.needs',
      name: 'notReported',
      title: { vi: 'Chưa gửi báo cáo', en: 'Not reported' },
      order: 15,
      action,
    },
    {
      slot: 'overview.figures',
      name: 'figures',
      title: { vi: 'Số liệu chính', en: 'Key figures' },
      order: 10,
      action,
    },
    {
      slot: 'overview.map',
      name: 'land',
      title: { vi: 'Dự án giải phóng mặt bằng theo địa bàn', en: 'Land-clearance projects by area' },
      order: 10,
      action,
    },
    {
      slot: 'overview.map',
      name: 'indicators',
      title: { vi: 'Bản đồ theo chỉ tiêu', en: 'Map by indicator' },
      order: 20,
      action,
    },
    {
      slot: 'overview.text',
      name: 'short',
      title: { vi: 'Báo cáo tóm tắt', en: 'The report in short' },
      order: 10,
      action,
    },
    {
      slot: 'overview.needs',
      name: 'contradictions',
      title: { vi: 'Số liệu mâu thuẫn', en: 'Figures that contradict' },
      order: 10,
      action,
    },
    {
      slot: 'search.hits',
      name: 'reports',
      title: { vi: 'Báo cáo', en: 'Reports' },
      order: 50,
      action: 'report.read',
    },
  ],
}
