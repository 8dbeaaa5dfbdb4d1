import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'organization',
  contract: CONTRACT_VERSION,
  label: { vi: 'Tổ chức', en: 'Organization' },
  icon: 'tree',
  order: 60,
  route: 'organization',
  navigation: [
    { path: '', label: { vi: 'Cây đơn vị', en: 'Unit tree' } },
    { path: 'reorganisations', label: { vi: 'Sắp xếp đơn vị', en: 'Reorganisations' } },
    {
      path: 'reorganisation-plans',
      label: { vi: 'Phương án sắp xếp', en: 'Reorganisation plans' },
      action: 'reorganisation.read',
    },
    { path: 'working-calendar', label: { vi: 'Lịch làm việc', en: 'Working calendar' } },
    { path: 'hand-overs', label: { vi: 'Bàn giao', en: 'Hand-overs' }, action: 'handover.accept' },
    { path: 'accounts', label: { vi: 'Tài khoản, quyền', en: 'Accounts, grants' }, action: 'account.manage' },
    {
      path: 'grant-proposals',
      label: { vi: 'Đề nghị chờ duyệt', en: 'Proposed grants' },
      action: 'grant.confirm',
    },
    { path: 'clients', label: { vi: 'Ứng dụng tích hợp', en: 'API clients' }, action: 'client.manage' },
    { path: 'audit', label: { vi: 'Nhật ký kiểm toán', en: 'Audit' }, action: 'audit.read' },
  ],
  actions: [
    'organization.read',
    'directory.manage',
    'audit.read',
    'account.manage',
    'grant.manage',
    'grant.confirm',
    'client.manage',
    'reorganisation.read',
    'reorganisation.draft',
    'reorganisation.approve',
    'reorganisation.execute',
    'handover.accept',
    'calendar.decide',
  ],
  accountPage: 'account',
  notificationsPage: 'notifications',
  widgets: [
    {
      slot: 'overview.text',
      name: 'units',
      title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
      order: 60,
    },
  ],
}
