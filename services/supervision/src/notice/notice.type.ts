import { noticeFields } from '@province/notices'

const RESPOND = 'supervision.respond'

/** Whoever is addressed is told what is asked of them and what becomes of it; the issuer what is answered. */
export const SupervisionNotices = noticeFields('supervision', [
  {
    noun: 'follow_up',
    table: 'supervision.follow_up',
    told: [
      {
        events: ['issued', 'uphold', 'amend', 'return', 'reSupervise', 'escalate'],
        at: 'addressee_unit_id',
        action: RESPOND,
        own: true,
      },
      {
        events: ['verify', 'verifyPartly', 'refute', 'close', 'withdraw'],
        at: 'addressee_unit_id',
        action: RESPOND,
        own: false,
      },
      { events: ['accept', 'contest', 'report'], at: 'unit_id', action: 'supervision.recommend', own: false },
    ],
  },
])
