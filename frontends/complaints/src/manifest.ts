import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'complaints',
  contract: CONTRACT_VERSION,
  label: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  icon: 'messages',
  order: 30,
  route: 'complaints',
  navigation: [
    { path: 'petitions', label: { vi: 'Đơn thư', en: 'Petitions' }, action: 'complaints.read' },
    {
      path: 'complaint-cases',
      label: { vi: 'Vụ việc khiếu nại', en: 'Complaint cases' },
      action: 'complaints.read',
    },
    {
      path: 'case-board',
      label: { vi: 'Bảng vụ việc theo bước', en: 'Cases by step' },
      action: 'complaints.read',
    },
    {
      path: 'denunciation-cases',
      label: { vi: 'Vụ việc tố cáo', en: 'Denunciation cases' },
      action: 'denunciation.read',
    },
    { path: 'dialogues', label: { vi: 'Đối thoại', en: 'Dialogues' }, action: 'complaints.read' },
    {
      path: 'backlog',
      label: { vi: 'Vụ việc tồn đọng', en: 'Long-standing cases' },
      action: 'complaints.read',
    },
    { path: 'intake', label: { vi: 'Tiếp nhận đơn', en: 'Intake' }, action: 'petition.register' },
    { path: 'transfers', label: { vi: 'Chuyển đơn', en: 'Transfers' }, action: 'petition.handle' },
    { path: 'alarms', label: { vi: 'Cảnh báo', en: 'Alarms' }, action: 'petition.handle' },
    { path: '', label: { vi: 'Kết quả tiếp dân', en: 'Reception by heads' }, action: 'complaints.read' },
    {
      path: 'calendar',
      label: { vi: 'Lịch tiếp công dân', en: 'Reception calendar' },
      action: 'complaints.read',
    },
    {
      path: 'statutory-forms',
      label: { vi: 'Biểu thống kê', en: 'Statutory forms' },
      action: 'complaints.read',
    },
    { path: 'rules', label: { vi: 'Quy định áp dụng', en: 'Rules in use' }, action: 'complaints.read' },
    {
      path: 'deadlines',
      label: { vi: 'Tính thử thời hạn', en: 'Deadline calculator' },
      action: 'complaints.read',
    },
    { path: 'vault', label: { vi: 'Kho danh tính', en: 'Identity vault' }, action: 'vault.set_up' },
    {
      path: 'custody',
      label: { vi: 'Khóa của người giữ kho', en: 'Custodian’s key' },
      action: 'vault.hold_key',
    },
  ],
  actions: [
    'complaints.read',
    'reception.record',
    'petition.register',
    'petition.handle',
    'denunciation.read',
    'vault.set_up',
    'vault.hold_key',
  ],
  widgets: [
    {
      slot: 'overview.needs',
      name: 'petitions',
      title: { vi: 'Đơn thư cần xử lý', en: 'Petitions that need you' },
      order: 20,
      action: 'complaints.read',
    },
    {
      slot: 'unit.page',
      name: 'petitions',
      title: { vi: 'Đơn thư đang chờ', en: 'Petitions waiting' },
      order: 20,
      action: 'complaints.read',
    },
    {
      slot: 'overview.needs',
      name: 'schedules',
      title: { vi: 'Tiếp công dân cần lưu ý', en: 'Reception to be seen to' },
      order: 30,
      action: 'complaints.read',
    },
    {
      slot: 'unit.page',
      name: 'reception',
      title: { vi: 'Tiếp công dân', en: 'Citizen reception' },
      order: 30,
      action: 'complaints.read',
    },
  ],
}
