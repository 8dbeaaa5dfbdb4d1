import { declareDomain } from '@province/domains/declare'

/** What administrative reform is to the other rooms of the house. */
export const domain = declareDomain({
  name: 'reform',
  port: 3,
  title: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  readAction: 'reform.read',
  measures: true,
  audit: true,
  actions: {
    'reform.read': {
      vi: 'Đọc cải cách hành chính',
      en: 'Read reform',
      roles: ['reform_lead', 'clerk', 'one_stop_officer'],
      clients: true,
    },
    'reform.record_index': {
      vi: 'Ghi kết quả chỉ số',
      en: 'Record results of indices',
      roles: ['reform_lead'],
      clients: true,
    },
    'reform.grant_exemption': {
      vi: 'Miễn áp dụng một quy định',
      en: 'Exempt a unit from a rule',
      roles: ['reform_lead'],
      clients: true,
    },
    'reform.manage_procedures': {
      vi: 'Công bố, sửa đổi, bãi bỏ thủ tục hành chính',
      en: 'Issue, amend and abolish procedures',
      roles: ['reform_lead'],
      clients: true,
    },
    'reform.handle_dossiers': {
      vi: 'Tiếp nhận và giải quyết hồ sơ',
      en: 'Take and handle dossiers',
      roles: ['clerk', 'one_stop_officer'],
      clients: true,
    },
    'reform.enter_month': {
      vi: 'Nhập số liệu tháng',
      en: 'Enter figures of months',
      roles: ['clerk', 'one_stop_officer', 'reform_lead'],
      clients: true,
    },
    'reform.verify_month': {
      vi: 'Kiểm tra số liệu tháng của cấp dưới',
      en: 'Verify months of units below',
      roles: ['clerk', 'reform_lead'],
    },
    'reform.approve_month': {
      vi: 'Duyệt, khóa, mở lại số liệu tháng',
      en: 'Approve, lock and reopen months',
      roles: ['reform_lead', 'approver'],
    },
    'reform.manage_land': {
      vi: 'Quản lý dự án giải phóng mặt bằng',
      en: 'Manage land-clearance projects',
      roles: ['clerk', 'reform_lead'],
      clients: true,
    },
    'reform.inspect': {
      vi: 'Kiểm tra công vụ',
      en: 'Inspect public duty',
      roles: ['reform_lead'],
      clients: true,
    },
    'reform.publish': {
      vi: 'Ghi việc công khai, có minh chứng',
      en: 'Record publications with proof',
      roles: ['clerk', 'reform_lead'],
      clients: true,
    },
    'reform.verify_publication': {
      vi: 'Xác nhận việc công khai',
      en: 'Verify publications',
      roles: ['reform_lead'],
    },
  },
  roles: {
    reform_lead: { vi: 'Phụ trách cải cách hành chính', en: 'Administrative reform lead' },
    one_stop_officer: { vi: 'Công chức bộ phận một cửa', en: 'One-stop officer' },
  },
  duties: ['reform.handle_dossiers'],
})
