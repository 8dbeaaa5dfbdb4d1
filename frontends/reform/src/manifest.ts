import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'reform',
  contract: CONTRACT_VERSION,
  label: { vi: 'Cải cách hành chính', en: 'Reform' },
  icon: 'chart',
  order: 20,
  route: 'reform',
  navigation: [
    { path: '', label: { vi: 'Chỉ số và xếp hạng', en: 'Indices and ranks' }, action: 'reform.read' },
    { path: 'one-stop', label: { vi: 'Cơ chế một cửa', en: 'One-stop centres' }, action: 'reform.read' },
    { path: 'dossiers', label: { vi: 'Hồ sơ', en: 'Dossiers' }, action: 'reform.read' },
    { path: 'months', label: { vi: 'Số liệu tháng', en: 'Monthly figures' }, action: 'reform.read' },
    {
      path: 'import',
      label: { vi: 'Nhập số liệu từ tệp', en: 'Figures from a file' },
      action: 'reform.enter_month',
    },
    {
      path: 'procedures',
      label: { vi: 'Thủ tục hành chính', en: 'Procedures' },
      action: 'reform.read',
    },
    { path: 'work', label: { vi: 'Kết quả giải quyết', en: 'Work on dossiers' }, action: 'reform.read' },
    { path: 'forms', label: { vi: 'Biểu mẫu thống kê', en: 'Statutory forms' }, action: 'reform.read' },
    { path: 'land', label: { vi: 'Giải phóng mặt bằng', en: 'Land clearance' }, action: 'reform.read' },
    { path: 'inspections', label: { vi: 'Kiểm tra công vụ', en: 'Inspections' }, action: 'reform.read' },
    { path: 'publications', label: { vi: 'Công khai', en: 'Publications' }, action: 'reform.read' },
  ],
  actions: ['reform.read'],
  widgets: [
    {
      slot: 'overview.figures',
      name: 'reform',
      title: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
      order: 20,
      action: 'reform.read',
    },
    {
      slot: 'unit.page',
      name: 'reform',
      title: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
      order: 20,
      action: 'reform.read',
    },
    {
      slot: 'digest.due',
      name: 'week-dossiers',
      title: { vi: 'Hồ sơ đến hạn trong 7 ngày', en: 'Dossiers due within 7 days' },
      order: 30,
      action: 'reform.read',
    },
    {
      slot: 'search.hits',
      name: 'dossiers',
      title: { vi: 'Hồ sơ và dự án', en: 'Dossiers and projects' },
      order: 40,
      action: 'reform.read',
    },
  ],
}
