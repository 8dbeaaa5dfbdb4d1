import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'reform',
  contract: CONTRACT_VERSION,
  label: { vi: 'Cải cách hành chính', en: 'Reform' },
  icon: 'chart',
  order: 20,
  route: 'reform',
  navigation: [
    {
      path: '',
      label: { vi: 'Chỉ số và xếp hạng', en: 'Indices and ranks' },
      action: 'reform.read',
      adds: {
        label: { vi: 'Ghi kết quả chỉ số', en: 'Record the result of an index' },
        action: 'reform.record_index',
      },
    },
    {
      path: 'one-stop',
      label: { vi: 'Cơ chế một cửa', en: 'One-stop centres' },
      action: 'reform.read',
      adds: {
        label: { vi: 'Miễn thực hiện cơ chế một cửa', en: 'Exempt from running a one-stop centre' },
        action: 'reform.grant_exemption',
      },
    },
    {
      path: 'dossiers',
      label: { vi: 'Hồ sơ', en: 'Dossiers' },
      action: 'reform.read',
      adds: { label: { vi: 'Nhận hồ sơ', en: 'Take a dossier' }, action: 'reform.handle_dossiers' },
    },
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
      adds: {
        label: { vi: 'Ban hành thủ tục hành chính', en: 'Issue a procedure' },
        action: 'reform.manage_procedures',
      },
    },
    { path: 'work', label: { vi: 'Kết quả giải quyết', en: 'Work on dossiers' }, action: 'reform.read' },
    { path: 'forms', label: { vi: 'Biểu mẫu thống kê', en: 'Statutory forms' }, action: 'reform.read' },
    {
      path: 'land',
      label: { vi: 'Giải phóng mặt bằng', en: 'Land clearance' },
      action: 'reform.read',
      adds: {
        label: { vi: 'Ghi dự án giải phóng mặt bằng', en: 'Record a land project' },
        action: 'reform.manage_land',
      },
    },
    {
      path: 'inspections',
      label: { vi: 'Kiểm tra công vụ', en: 'Inspections' },
      action: 'reform.read',
      adds: {
        label: { vi: 'Lập kế hoạch kiểm tra công vụ', en: 'Plan an inspection' },
        action: 'reform.inspect',
      },
    },
    {
      path: 'publications',
      label: { vi: 'Công khai', en: 'Publications' },
      action: 'reform.read',
      adds: { label: { vi: 'Thêm việc công khai', en: 'Add a duty to publish' }, action: 'reform.publish' },
    },
  ],
  actions: [
    'reform.record_index',
    'reform.manage_land',
    'reform.publish',
    'reform.manage_procedures',
    'reform.inspect',
    'reform.grant_exemption',
    'reform.handle_dossiers',
    'reform.read',
    'actor.name',
  ],
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
