import { Alert, Card, Facts, formatDate, Meta, Stack, useLanguage, useText } from '@province/portal-kit'
import type { SigningCapacity } from '../generated/graphql.ts'
import type { FigureLine } from '../report/use-report.ts'
import type { Progress } from './use-progress.ts'

type Signature = NonNullable<Progress['signature']>

interface Block {
  capacity: SigningCapacity
  forTitle: string | null
  signerTitle: string
  signerName: string
}

/** A signature block as it stands on a document: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, the name. */
export function SignatureBlock({ capacity, forTitle, signerTitle, signerName }: Block) {
  return (
    <div className="reporting-signature">
      {capacity === 'SELF' ? null : <strong>{`${capacity}. ${forTitle ?? ''}`}</strong>}
      <strong>{signerTitle}</strong>
      <span>{signerName}</span>
    </div>
  )
}

interface SignatureCardProps {
  signature: Signature
  tampered: Progress['tampered']
  figures: ReadonlyMap<string, FigureLine>
}

/** Who signed the report as which document, its seal, and whether everything still is as it was. */
export function SignatureCard({ signature, tampered, figures }: SignatureCardProps) {
  const t = useText('reporting')
  return (
    <Card title={t('signing.signature')}>
      <Stack>
        {tampered.length === 0 ? (
          <Alert tone="done" title={t('signing.intact')} />
        ) : (
          tampered.map(({ kind, figureKey, corrigendum }) => (
            <Alert
              key={`${kind} ${figureKey ?? corrigendum}`}
              tone="late"
              title={t(`signing.tampered.${kind}`, {
                figure: figures.get(figureKey ?? '')?.label ?? figureKey ?? '',
                corrigendum: corrigendum ?? '',
              })}
            />
          ))
        )}
        <Facts
          items={[
            { name: t('signing.symbol'), value: signature.symbol },
            { name: t('signing.signedOn'), value: formatDate(signature.signedOn) },
            { name: t('signing.body'), value: signature.body },
            { name: t('signing.signer'), value: <SignatureBlock {...signature} /> },
            {
              name: t('signing.textHash'),
              value: <code className="reporting-hash">{signature.textHash}</code>,
            },
            { name: t('signing.seal'), value: <code className="reporting-hash">{signature.seal}</code> },
          ]}
        />
      </Stack>
    </Card>
  )
}

/** The text as it was signed, word for word. */
export function SignedText({ signature }: { signature: Signature }) {
  const t = useText('reporting')
  const { language } = useLanguage()
  return (
    <Card title={t('signing.text')}>
      <Meta>{t('signing.textAbout', { symbol: signature.symbol })}</Meta>
      <article className="reporting-text">
        {signature.text.map(({ number, title, titleEn, sentences }) => (
          <section key={number + title}>
            <h3>
              {number}. {(language === 'en' && titleEn) || title}
            </h3>
            {sentences.map((sentence, at) => (
              <p key={`${number}-${at}`}>{sentence}</p>
            ))}
          </section>
        ))}
      </article>
      <SignatureBlock {...signature} />
    </Card>
  )
}
