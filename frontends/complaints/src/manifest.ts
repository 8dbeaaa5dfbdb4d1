import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'complaints',
  contract: CONTRACT_VERSION,
  label: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  icon: 'messages',
  order: 30,
  route: 'complaints',
  navigation: [
    { path: '', label: { vi: 'Kết quả tiếp dân', en: 'Reception by heads' }, action: 'complaints.read' },
    {
      path: 'calendar',
      label: { vi: 'Lịch tiếp công dân', en: 'Reception calendar' },
      action: 'complaints.read',
    },
    {
      path: 'working-calendar',
      label: { vi: 'Lịch làm việc', en: 'Working calendar' },
      action: 'complaints.read',
    },
  ],
  actions: ['complaints.read'],
  widgets: [
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
