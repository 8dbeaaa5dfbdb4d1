import { declareDomain } from '@province/domains/declare'

/** What complaints are to the other rooms of the house. */
export const domain = declareDomain({
  name: 'complaints',
  port: 4,
  title: { vi: 'Tiếp công dân', en: 'Citizen reception' },
  readAction: 'complaints.read',
  measures: true,
  audit: true,
  duties: ['petition.handle', 'denunciation.read'],
  actions: {
    'complaints.read': {
      vi: 'Đọc tiếp công dân',
      en: 'Read citizen reception',
      roles: ['complaints_lead', 'reception_officer', 'petition_handler', 'clerk'],
      clients: true,
    },
    'reception.post_schedule': {
      vi: 'Niêm yết lịch tiếp công dân',
      en: 'Post schedules of reception',
      roles: ['complaints_lead', 'reception_officer', 'clerk'],
      clients: true,
    },
    'reception.record': {
      vi: 'Ghi buổi tiếp công dân',
      en: 'Record reception',
      roles: ['complaints_lead', 'reception_officer', 'clerk'],
      clients: true,
    },
    'petition.register': {
      vi: 'Tiếp nhận đơn',
      en: 'Register petitions',
      roles: ['complaints_lead', 'reception_officer', 'petition_handler', 'clerk'],
      opensContent: true,
    },
    'petition.handle': {
      vi: 'Xử lý đơn',
      en: 'Handle petitions',
      roles: ['complaints_lead', 'petition_handler', 'clerk'],
      opensContent: true,
    },
    'denunciation.read': {
      vi: 'Đọc đơn tố cáo',
      en: 'Read denunciations',
      roles: ['complaints_lead', 'petition_handler'],
      opensContent: true,
    },
    'vault.hold_key': {
      vi: 'Giữ khóa của két danh tính',
      en: 'Hold a key of the vault',
      roles: ['custodian'],
      opensContent: true,
      secondFactor: true,
    },
    'vault.set_up': {
      vi: 'Lập két danh tính',
      en: 'Set up the vault',
      roles: ['administrator'],
      secondFactor: true,
    },
  },
  roles: {
    complaints_lead: { vi: 'Phụ trách tiếp công dân', en: 'Citizen reception lead' },
    reception_officer: { vi: 'Cán bộ tiếp công dân', en: 'Reception officer' },
    petition_handler: { vi: 'Người xử lý đơn', en: 'Petition handler' },
    custodian: { vi: 'Người giữ kho danh tính', en: 'Identity custodian' },
  },
})
