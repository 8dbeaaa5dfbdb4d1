import { CONTRACT_VERSION, type SliceManifest } from '@province/portal-kit/contract'

export const manifest: SliceManifest = {
  id: 'supervision',
  contract: CONTRACT_VERSION,
  label: { vi: 'Giám sát', en: 'Supervision' },
  icon: 'gavel',
  order: 40,
  route: 'supervision',
  navigation: [
    {
      path: '',
      label: { vi: 'Chuyên đề giám sát', en: 'Themes' },
      action: 'supervision.read',
      adds: {
        label: { vi: 'Đề xuất chuyên đề giám sát', en: 'Propose a theme' },
        action: 'supervision.plan',
      },
    },
    {
      path: 'programmes',
      label: { vi: 'Chương trình', en: 'Programmes' },
      action: 'supervision.read',
      adds: {
        label: { vi: 'Soạn chương trình giám sát', en: 'Draft a programme of supervision' },
        action: 'supervision.plan',
      },
    },
    { path: 'calendar', label: { vi: 'Lịch giám sát', en: 'Calendar' }, action: 'supervision.read' },
    { path: 'sessions', label: { vi: 'Các cuộc giám sát', en: 'Sessions' }, action: 'supervision.read' },
    {
      path: 'follow-ups',
      label: { vi: 'Theo dõi kiến nghị', en: 'Follow-up board' },
      action: 'supervision.read',
      adds: {
        label: { vi: 'Ra kiến nghị giám sát', en: 'Issue a recommendation' },
        action: 'supervision.recommend',
      },
    },
    {
      path: 'occasions',
      label: { vi: 'Kỳ họp, giải trình, phản biện', en: 'Meetings and hearings' },
      action: 'supervision.read',
      adds: {
        label: { vi: 'Lập kế hoạch kỳ họp, phiên giải trình', en: 'Plan a meeting or hearing' },
        action: 'supervision.recommend',
      },
    },
  ],
  actions: [
    'supervision.read',
    'supervision.decide_theme',
    'supervision.plan',
    'supervision.recommend',
    'supervision.respond',
  ],
  widgets: [
    {
      slot: 'overview.needs',
      name: 'undecided',
      title: { vi: 'Chuyên đề chờ quyết định', en: 'Themes without a decision' },
      order: 40,
      action: 'supervision.read',
    },
    {
      slot: 'unit.page',
      name: 'themes',
      title: { vi: 'Giám sát', en: 'Supervision' },
      order: 40,
      action: 'supervision.read',
    },
    {
      slot: 'overview.needs',
      name: 'overdue',
      title: { vi: 'Kiến nghị quá hạn trả lời', en: 'Recommendations overdue' },
      order: 42,
      action: 'supervision.read',
    },
    {
      slot: 'digest.due',
      name: 'week-follow-ups',
      title: { vi: 'Kiến nghị đến hạn trong 7 ngày', en: 'Recommendations due within 7 days' },
      order: 42,
      action: 'supervision.read',
    },
    {
      slot: 'unit.page',
      name: 'follow-ups',
      title: { vi: 'Kiến nghị chưa xong', en: 'Open recommendations' },
      order: 42,
      action: 'supervision.read',
    },
    {
      slot: 'search.hits',
      name: 'themes',
      title: { vi: 'Chuyên đề giám sát', en: 'Themes of supervision' },
      order: 60,
      action: 'supervision.read',
    },
  ],
}
