import { DateField } from '../field/date-field.tsx'
import { CheckField, SearchField, SelectField } from '../field/field.tsx'
import type { Filter, Filters } from './list-address.ts'

interface FiltersProps {
  filters: Filters
  shown: Record<string, string | null>
  onChoose: (name: string, chosen: string) => void
}

/** The fields that narrow a list down. */
export const ListFilters = ({ filters, shown, onChoose }: FiltersProps) =>
  Object.entries(filters).map(([name, filter]) => (
    <FilterField
      key={name}
      filter={filter}
      value={shown[name] ?? ''}
      onChange={(chosen) => onChoose(name, chosen)}
    />
  ))

interface FilterFieldProps {
  filter: Filter
  value: string
  onChange: (chosen: string) => void
}

function FilterField({ filter, ...field }: FilterFieldProps) {
  if (!('options' in filter)) {
    if (filter.kind === 'check') {
      const tick = (on: boolean) => field.onChange(on ? 'yes' : '')
      return <CheckField label={filter.label} value={field.value !== ''} onChange={tick} />
    }
    const Field = filter.kind === 'day' ? DateField : SearchField
    return <Field label={filter.label} {...('hint' in filter ? { hint: filter.hint } : {})} {...field} />
  }
  const { label, options } = filter
  const offered = filter.any === undefined ? [...options] : [{ value: '', label: filter.any }, ...options]
  return <SelectField label={label} options={offered} {...field} />
}
