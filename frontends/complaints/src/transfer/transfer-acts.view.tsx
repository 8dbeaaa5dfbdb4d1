import { Acts, Form, seen, useText } from '@province/portal-kit'
import { AcknowledgeTransferDocument, ReturnTransferDocument } from '../generated/graphql.ts'
import type { Transfer } from './transfer.ts'

/** Says that a petition has arrived, or sends it back. */
export function TransferActs({ transfer }: { transfer: Transfer }) {
  const t = useText('complaints')
  if (transfer.state !== 'SENT') return '–'
  return (
    <Acts
      quiet
      action="petition.handle"
      none="–"
      acts={[
        {
          word: t('transfer.acknowledge'),
          icon: 'check',
          form: (close) => (
            <Form
              document={AcknowledgeTransferDocument}
              fields={{}}
              send={() => seen(transfer)}
              about={t('transfer.acknowledgeHint')}
              save={t('transfer.acknowledge')}
              onClose={close}
            />
          ),
        },
        {
          word: t('transfer.return'),
          icon: 'close',
          form: (close) => (
            <Form
              document={ReturnTransferDocument}
              fields={{
                reason: {
                  kind: 'long',
                  label: t('petition.reason'),
                  hint: t('petition.reasonHint'),
                  required: true,
                },
              }}
              send={(input) => ({ ...seen(transfer), input })}
              about={t('transfer.bounceHint')}
              save={t('transfer.return')}
              onClose={close}
            />
          ),
        },
      ]}
    />
  )
}
