import type { SliceManifest } from '@province/portal-kit/contract'
export const manifest: SliceManifest = {
  id: 'organization',
  contract: 1,
  label: { vi: 'Tổ chức', en: 'Organization' },
  icon: 'tree',
  order: 1,
  route: 'organization',
  navigation: [],
  actions: [],
  widgets: [],
}
