import { declareDomain } from '@province/domains/declare'

const EVERYBODY = [
  'approver',
  'reform_lead',
  'complaints_lead',
  'reception_officer',
  'petition_handler',
  'supervision_lead',
  'clerk',
  'custodian',
  'auditor',
  'administrator',
]

/** What organization is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'organization',
  port: 1,
  title: { vi: 'Tổ chức', en: 'Organization' },
  readAction: 'organization.read',
  asks: true,
  measures: true,
  audit: true,
  actions: {
    'organization.read': {
      vi: 'Đọc đơn vị',
      en: 'Read units',
      roles: EVERYBODY,
      clients: true,
    },
    'graph.explore': {
      vi: 'Gửi truy vấn tự do',
      en: 'Send free documents',
      roles: ['integrator', 'administrator'],
      clients: true,
    },
    'audit.read': { vi: 'Đọc nhật ký kiểm toán', en: 'Read the audit', roles: ['auditor'] },
    'actor.name': {
      vi: 'Xem tên người đã thực hiện',
      en: 'See the names of who did the work',
      roles: ['leader', 'reform_lead', 'auditor'],
    },
    'handover.accept': {
      vi: 'Nhận bàn giao',
      en: 'Accept hand-overs',
      roles: ['reform_lead', 'complaints_lead', 'supervision_lead', 'clerk'],
    },
    'calendar.decide': {
      vi: 'Quyết định ngày làm việc',
      en: 'Decide working days',
      roles: ['approver'],
    },
    'grant.confirm': { vi: 'Xác nhận cấp quyền', en: 'Confirm grants', roles: ['approver'] },
    'reorganisation.read': {
      vi: 'Đọc phương án sắp xếp',
      en: 'Read reorganisations',
      // Who reads denunciations is the only one to be told how many of them change hands.
      roles: ['approver', 'administrator', 'complaints_lead'],
    },
    'reorganisation.approve': {
      vi: 'Phê duyệt sắp xếp',
      en: 'Approve reorganisations',
      roles: ['approver'],
    },
    'reorganisation.draft': {
      vi: 'Soạn phương án sắp xếp',
      en: 'Draft reorganisations',
      roles: ['administrator'],
      secondFactor: true,
    },
    'reorganisation.execute': {
      vi: 'Thực hiện sắp xếp',
      en: 'Execute reorganisations',
      roles: ['administrator'],
      secondFactor: true,
    },
    'directory.manage': {
      vi: 'Quản lý danh bạ',
      en: 'Manage the directory',
      roles: ['administrator'],
      secondFactor: true,
    },
    'account.manage': {
      vi: 'Quản lý tài khoản',
      en: 'Manage accounts',
      roles: ['administrator'],
      secondFactor: true,
    },
    'grant.manage': { vi: 'Cấp quyền', en: 'Manage grants', roles: ['administrator'], secondFactor: true },
    'client.manage': {
      vi: 'Quản lý ứng dụng kết nối',
      en: 'Manage API clients',
      roles: ['administrator'],
      secondFactor: true,
    },
  },
  roles: {
    leader: { vi: 'Lãnh đạo', en: 'Leader' },
    approver: { vi: 'Người phê duyệt', en: 'Approver' },
    clerk: { vi: 'Công chức', en: 'Clerk' },
    auditor: { vi: 'Kiểm toán nhật ký', en: 'Auditor' },
    integrator: { vi: 'Hệ thống tích hợp', en: 'Integrator' },
    administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
  },
})
