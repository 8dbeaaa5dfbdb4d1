import { SelectField } from '../field/field.tsx'
import { useText } from '../i18n/use-text.ts'
import { useBodyFinder } from './body-finder.tsx'
import type { BodiesWhere, Found } from './fields.ts'
import { FoundField } from './found-field.tsx'

interface BodyFieldProps extends BodiesWhere {
  label: string
  hint?: React.ReactNode
  value: Found | undefined
  onChange: (found: Found | undefined) => void
  error?: string | undefined
  required?: boolean
}

/** One body of the directory: of one unit from a list, else found by words. */
export function BodyField(props: BodyFieldProps) {
  return props.of === undefined ? <SoughtBody {...props} /> : <BodyOfUnit {...props} of={props.of} />
}

function SoughtBody({ of: _of, required: _required, kinds, asOf, ...field }: BodyFieldProps) {
  const find = useBodyFinder()
  const where = { ...(kinds && { kinds }), ...(asOf && { asOf }) }
  return <FoundField {...field} useFinding={(query) => find(query, where)} />
}

function BodyOfUnit({ of, kinds, asOf, value, onChange, ...field }: BodyFieldProps & { of: string }) {
  const t = useText('kit')
  const find = useBodyFinder()
  const { hits, busy } = find('', { of, ...(kinds && { kinds }), ...(asOf && { asOf }) })
  const offered = hits.map(({ id, name }) => ({ value: id, label: name }))
  // What was chosen for another day stays to be seen, so that the refusal can say why it does not hold.
  const kept =
    value && !hits.some(({ id }) => id === value.id) ? [{ value: value.id, label: value.name }] : []
  return (
    <SelectField
      {...field}
      hint={field.required && hits.length === 0 && !busy ? t('form.noBody') : field.hint}
      value={value?.id ?? ''}
      options={[{ value: '', label: t('form.chooseBody') }, ...kept, ...offered]}
      onChange={(chosen) => onChange([...hits, ...(value ? [value] : [])].find(({ id }) => id === chosen))}
    />
  )
}
