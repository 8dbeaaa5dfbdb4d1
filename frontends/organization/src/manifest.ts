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
  ],
  actions: ['organization.read'],
  widgets: [
    {
      slot: 'overview.text',
      name: 'units',
      title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
      order: 60,
    },
  ],
}
