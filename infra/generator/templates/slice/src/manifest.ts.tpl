import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: '__domain__',
  contract: CONTRACT_VERSION,
  label: { vi: '__Domain_words__', en: '__Domain_words__' },
  icon: 'table',
  order: __port__0,
  route: '__domain__',
  navigation: [{ path: '', label: { vi: '__Noun_words__', en: '__Noun_words__' }, action: '__schema__.read' }],
  actions: ['__schema__.read'],
  widgets: [],
}
