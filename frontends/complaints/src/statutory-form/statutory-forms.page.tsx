import {
  Page,
  ProblemAlert,
  Row,
  SelectField,
  Skeleton,
  Stack,
  useQuery,
  useScope,
  useText,
  useWord,
} from '@province/portal-kit'
import { StatutoryFormsDocument } from '../generated/graphql.ts'
import { FilledForm } from './filled-form.view.tsx'

/** The statutory forms of the unit in view: chosen, filled in from records, checked. */
export function StatutoryFormsPage() {
  const t = useText('complaints')
  const { unitName } = useScope()
  const [symbol, choose] = useWord('form')
  const [boundaries, draw] = useWord('boundaries')
  const { data, error, refetch } = useQuery(StatutoryFormsDocument)
  const forms = data?.statutoryForms
  const chosen = forms?.find((form) => form.symbol === symbol) ?? forms?.[0]
  return (
    <Page title={t('statutoryForm.title')} about={unitName}>
      {error && !forms ? <ProblemAlert error={error} onRetry={() => refetch()} /> : null}
      {!forms && !error ? <Skeleton lines={8} /> : null}
      {chosen ? (
        <Stack gap={16}>
          <Row gap={16}>
            <SelectField
              label={t('statutoryForm.form')}
              value={chosen.symbol}
              onChange={choose}
              options={(forms ?? []).map((form) => ({
                value: form.symbol,
                label: `${form.symbol} ${form.title.toLowerCase()}`,
              }))}
            />
            <SelectField
              label={t('statutoryForm.boundaries')}
              value={boundaries === 'restated' ? 'restated' : 'reported'}
              onChange={draw}
              options={(['reported', 'restated'] as const).map((value) => ({
                value,
                label: t(`statutoryForm.${value}`),
              }))}
            />
          </Row>
          <FilledForm symbol={chosen.symbol} restated={boundaries === 'restated'} />
        </Stack>
      ) : null}
    </Page>
  )
}
