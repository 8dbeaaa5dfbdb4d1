import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

const action = 'directive.read'

export const manifest: SliceManifest = {
  id: 'directives',
  contract: CONTRACT_VERSION,
  label: { vi: 'Văn bản chỉ đạo', en: 'Directives' },
  icon: 'document',
  order: 50,
  route: 'directives',
  navigation: [
    { path: '', label: { vi: 'Văn bản', en: 'Documents' }, action },
    { path: 'citations', label: { vi: 'Trích dẫn', en: 'Citations' }, action },
    { path: 'disagreements', label: { vi: 'Mâu thuẫn', en: 'Disagreements' }, action },
    {
      path: 'register',
      label: { vi: 'Sổ văn bản', en: 'Register' },
      action,
      adds: { label: { vi: 'Đăng ký văn bản', en: 'Register a document' }, action: 'directive.register' },
    },
    { path: 'issued', label: { vi: 'Văn bản đã ban hành', en: 'Documents issued' }, action },
    {
      path: 'tasks',
      label: { vi: 'Nhiệm vụ', en: 'Tasks' },
      action,
      adds: { label: { vi: 'Giao nhiệm vụ', en: 'Give a task' }, action: 'task.give' },
    },
    { path: 'workload', label: { vi: 'Khối lượng nhiệm vụ', en: 'Workload' }, action },
    { path: 'drafts', label: { vi: 'Kiểm tra dự thảo', en: 'Check a draft' }, action },
    { path: 'corrections', label: { vi: 'Đính chính viện dẫn', en: 'Corrections' }, action },
    {
      path: 'agreements',
      label: { vi: 'Kế hoạch phối hợp', en: 'Agreements' },
      action,
      adds: {
        label: { vi: 'Ghi kế hoạch phối hợp', en: 'Record an agreement' },
        action: 'directive.register',
      },
    },
    {
      path: 'emulation-models',
      label: { vi: 'Mô hình Dân vận khéo', en: 'Emulation models' },
      action,
      adds: {
        label: { vi: 'Ghi mô hình Dân vận khéo', en: 'Record an emulation model' },
        action: 'directive.register',
      },
    },
  ],
  actions: [action, 'directive.record_citation', 'directive.register', 'task.give', 'task.answer'],
  widgets: [
    {
      slot: 'overview.needs',
      name: 'disagreements',
      title: { vi: 'Trích dẫn mâu thuẫn', en: 'Citations that disagree' },
      order: 50,
      action,
    },
    {
      slot: 'record.page',
      name: 'tasks',
      title: { vi: 'Nhiệm vụ đã giao từ nội dung này', en: 'Tasks that follow from this' },
      order: 50,
      action,
    },
    {
      slot: 'overview.needs',
      name: 'due-tasks',
      title: { vi: 'Nhiệm vụ quá hạn', en: 'Overdue tasks' },
      order: 45,
      action,
    },
    {
      slot: 'digest.due',
      name: 'week-tasks',
      title: { vi: 'Nhiệm vụ đến hạn trong 7 ngày', en: 'Tasks due within 7 days' },
      order: 50,
      action,
    },
    {
      slot: 'unit.page',
      name: 'unit-tasks',
      title: { vi: 'Nhiệm vụ chưa xong', en: 'Open tasks' },
      order: 50,
      action,
    },
    {
      slot: 'search.hits',
      name: 'documents',
      title: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
      order: 30,
      action: 'directive.read',
    },
  ],
}
