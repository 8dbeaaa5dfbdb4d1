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
    {
      path: 'dialogues',
      label: { vi: 'Đối thoại', en: 'Dialogues' },
      action: 'complaints.read',
      adds: { label: { vi: 'Ghi buổi đối thoại', en: 'Record a dialogue' }, action: 'reception.record' },
    },
    {
      path: 'backlog',
      label: { vi: 'Vụ việc tồn đọng', en: 'Long-standing cases' },
      action: 'complaints.read',
      adds: {
        label: { vi: 'Đưa vụ việc vào danh sách tồn đọng', en: 'List a long-standing case' },
        action: 'petition.handle',
      },
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
      path: 'reception-book',
      label: { vi: 'Sổ tiếp công dân', en: 'Reception book' },
      action: 'complaints.read',
    },
    {
      path: 'online-receptions',
      label: { vi: 'Tiếp công dân trực tuyến', en: 'Reception online' },
      action: 'complaints.read',
      adds: {
        label: { vi: 'Dự kiến buổi tiếp trực tuyến', en: 'Plan a session online' },
        action: 'reception.record',
      },
    },
    {
      path: 'reception-refusals',
      label: { vi: 'Từ chối tiếp công dân', en: 'Refusals of reception' },
      action: 'complaints.read',
      adds: {
        label: { vi: 'Ghi việc từ chối tiếp công dân', en: 'Record a refusal of reception' },
        action: 'reception.record',
      },
    },
    {
      path: 'data-requests',
      label: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
      action: 'complaints.read',
      adds: {
        label: { vi: 'Ghi yêu cầu về dữ liệu cá nhân', en: 'Record a request about personal data' },
        action: 'petition.handle',
      },
    },
    {
      path: 'data-breaches',
      label: { vi: 'Sự cố lộ, mất dữ liệu', en: 'Data breaches' },
      action: 'complaints.read',
      adds: {
        label: { vi: 'Ghi sự cố lộ, mất dữ liệu', en: 'Record a data breach' },
        action: 'petition.handle',
      },
    },
    {
      path: 'statutory-forms',
      label: { vi: 'Biểu thống kê', en: 'Statutory forms' },
      action: 'complaints.read',
    },
    {
      path: 'national',
      label: { vi: 'Cơ sở dữ liệu quốc gia', en: 'National database' },
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
      path: 'sight-requests',
      label: { vi: 'Yêu cầu xem danh tính', en: 'Requests for sight' },
      action: 'vault.hold_key',
    },
    {
      path: 'custody',
      label: { vi: 'Khóa của người giữ kho', en: 'Custodian’s key' },
      action: 'vault.hold_key',
    },
    // Who closes breaches reads no complaints: the same page, led to by what they may do.
    {
      path: 'vault/breaches',
      label: { vi: 'Kết thúc sự cố dữ liệu', en: 'Close data breaches' },
      action: 'vault.set_up',
    },
    {
      path: 'custody/breaches',
      label: { vi: 'Kết thúc sự cố dữ liệu', en: 'Close data breaches' },
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
    {
      slot: 'digest.due',
      name: 'week-petitions',
      title: { vi: 'Đơn thư đến hạn trong 7 ngày', en: 'Petitions due within 7 days' },
      order: 20,
      action: 'complaints.read',
    },
    {
      slot: 'digest.due',
      name: 'law',
      title: { vi: 'Quy định thay đổi theo tháng', en: 'What changes in the law, month by month' },
      order: 90,
      action: 'complaints.read',
    },
    {
      slot: 'search.hits',
      name: 'petitions',
      title: { vi: 'Đơn thư và vụ việc', en: 'Petitions and cases' },
      order: 10,
      action: 'complaints.read',
    },
    {
      slot: 'search.hits',
      name: 'denunciationCases',
      title: { vi: 'Vụ việc tố cáo', en: 'Denunciation cases' },
      order: 20,
      action: 'denunciation.read',
    },
  ],
}
