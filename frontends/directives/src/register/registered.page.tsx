import {
  Acts,
  Alert,
  Card,
  type Column,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  Meta,
  NamedBody,
  ScopedLink,
  Slot,
  StateBadge,
  textColumn,
  useParams,
  useText,
} from '@province/portal-kit'
import { RegisteredDocumentDocument, type RegisteredDocumentQuery } from '../generated/graphql.ts'
import { DocumentFiles } from './document-files.view.tsx'
import { RelateForm } from './register.form.tsx'
import { REGISTER_LIVE } from './register-lists.ts'
import { drawnOf, type Related, relatedOf } from './related.ts'
import { RelationGraph } from './relation-graph.view.tsx'

type Shown = NonNullable<RegisteredDocumentQuery['registeredDocument']>

/** One registered document: what is known of it, and what it does with others. */
export function RegisteredPage() {
  const t = useText('directives')
  const id = useParams().id ?? ''
  const day = (value: string | null) => (value ? formatDate(value) : '–')
  return (
    <DetailPage
      document={RegisteredDocumentDocument}
      variables={{ id }}
      field="registeredDocument"
      title={t('register.one')}
      titleOf={({ symbol, title }) => symbol ?? title}
      about={() => <ScopedLink to="/directives/register">{t('register.title')}</ScopedLink>}
      actions={() => <RelateAct from={id} />}
      live={REGISTER_LIVE}
    >
      {(document) => (
        <>
          {document.invented ? <Alert tone="info" title={t('register.invented')} /> : null}
          <Card title={t('task.facts')}>
            <Facts
              items={[
                { name: t('register.subject'), value: document.title },
                { name: t('register.type'), value: document.typeName },
                {
                  name: t('citation.issuer'),
                  value: <NamedBody words={document.issuerName} body={document.issuedBy} />,
                },
                { name: t('register.signer'), value: document.signer ?? '–' },
                { name: t('register.theme'), value: document.theme ?? '–' },
                {
                  name: t('register.classification'),
                  value: t(`register.classifications.${document.classification}`),
                },
                { name: t('citation.issuedOn'), value: day(document.issuedOn) },
                { name: t('register.effectiveFrom'), value: day(document.effectiveFrom) },
                { name: t('register.effectiveTo'), value: day(document.effectiveTo) },
                { name: t('register.fate'), value: <FateShown fate={document.fate} /> },
              ]}
            />
          </Card>
          <DocumentFiles document={document} />
          <Slot name="record.page" record={recordOf(document)} />
          <Relations name={document.symbol ?? document.title} related={relatedOf(document)} />
        </>
      )}
    </DetailPage>
  )
}

/** What may be given because of it, by the unit whose body issued it. */
const recordOf = ({ id, unit }: Shown) => ({ domain: 'directives', ids: [id], units: unit ? [unit] : [] })

/** What became of the document, since when, by what or by which rule. */
function FateShown({ fate }: { fate: Shown['fate'] }) {
  const t = useText('directives')
  if (!fate) return '–'
  const { state, since, by, article, reviewBy } = fate
  const more = [
    since && formatDate(since),
    by,
    article,
    reviewBy && t('register.reviewBy', { day: formatDate(reviewBy) }),
  ].filter(Boolean)
  const gone = state === 'REPLACED' || state === 'REPEALED' || state === 'EXPIRED'
  return (
    <>
      <StateBadge tone={gone ? 'late' : 'done'} word={t(`register.fates.${state}`)} />
      <Meta>{more.join(' · ')}</Meta>
    </>
  )
}

function RelateAct({ from }: { from: string }) {
  const t = useText('directives')
  return (
    <Acts
      action="directive.register"
      acts={[{ word: t('register.relate'), form: (close) => <RelateForm from={from} onDone={close} /> }]}
    />
  )
}

function Relations({ name, related }: { name: string; related: readonly Related[] }) {
  const t = useText('directives')
  const columns: Column<Related>[] = [
    textColumn('kind', t('register.relation'), ({ does, kind }) =>
      t(`register.${does ? 'relations' : 'undergone'}.${kind}`),
    ),
    {
      key: 'other',
      header: t('register.other'),
      names: true,
      share: 50,
      cell: ({ id, name: other }) => <ScopedLink to={`/directives/register/${id}`}>{other}</ScopedLink>,
    },
  ]
  const { drawn, isPart } = drawnOf(related)
  return (
    <>
      {related.length > 0 ? (
        <Card title={t('register.graph')}>
          <RelationGraph name={name} related={drawn} />
          {isPart ? (
            <Meta>{t('register.graphPart', { drawn: drawn.length, count: related.length })}</Meta>
          ) : null}
        </Card>
      ) : null}
      <Card flush title={t('register.relationsTitle')}>
        <DataTable
          caption={t('register.relationsTitle')}
          columns={columns}
          rows={related}
          rowKey={({ key }) => key}
          empty={{ title: t('register.noRelation') }}
        />
      </Card>
    </>
  )
}
