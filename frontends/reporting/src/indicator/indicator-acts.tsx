import { Acts, Form, seen, useScope, useText } from '@province/portal-kit'
import {
  EndIndicatorExemptionDocument,
  ExemptFromIndicatorDocument,
  type IndicatorOneQuery,
  WithdrawIndicatorDocument,
} from '../generated/graphql.ts'
import { DefineIndicatorForm } from './define-indicator.form.tsx'

type Whole = NonNullable<IndicatorOneQuery['indicator']>
type Exempt = Whole['exemptions'][number]

/** What can be done about an indicator: a further edition, an exemption, withdrawing it. */
export function IndicatorActs({ indicator }: { indicator: Whole }) {
  const t = useText('reporting')
  const unit = indicator.unit?.id
  const further = {
    word: t('indicator.edition'),
    form: (close: () => void) => <DefineIndicatorForm unit={unit ?? ''} before={indicator} onDone={close} />,
    aside: true,
  }
  const exempt = {
    word: t('exempt.grant'),
    form: (close: () => void) => <ExemptForm indicator={indicator} onDone={close} />,
  }
  const withdraw = {
    word: t('indicator.withdraw'),
    form: (close: () => void) => <WithdrawForm indicator={indicator} onDone={close} />,
  }
  const standing = indicator.validTo === null
  return (
    <Acts
      action="report.manage_templates"
      acts={[...(unit ? [further] : []), ...(standing ? [exempt, withdraw] : [])]}
    />
  )
}

function ExemptForm({ indicator, onDone }: { indicator: Whole; onDone: () => void }) {
  const t = useText('reporting')
  const { today } = useScope()
  return (
    <Form
      document={ExemptFromIndicatorDocument}
      about={t('indicator.exemptHint')}
      fields={{
        unit: { kind: 'unit', label: t('exempt.unit'), required: true },
        reason: { kind: 'long', label: t('exempt.reason'), required: true, rows: 2 },
        document: { kind: 'text', label: t('exempt.document'), required: true },
        validFrom: { kind: 'day', label: t('exempt.from'), required: true, first: today },
        validTo: { kind: 'day', label: t('exempt.to') },
      }}
      send={(input) => ({ input: { indicator: indicator.id, ...input } })}
      save={t('exempt.grant')}
      onClose={onDone}
    />
  )
}

function WithdrawForm({ indicator, onDone }: { indicator: Whole; onDone: () => void }) {
  const t = useText('reporting')
  const { today } = useScope()
  return (
    <Form
      document={WithdrawIndicatorDocument}
      about={t('indicator.withdrawHint')}
      fields={{
        on: { kind: 'day', label: t('indicator.withdrawOn'), required: true, first: today },
        reason: { kind: 'long', label: t('exempt.reason'), required: true, rows: 2 },
      }}
      send={(asked) => ({ ...seen(indicator), ...asked })}
      save={t('indicator.withdraw')}
      onClose={onDone}
    />
  )
}

/** Ends an exemption. */
export function EndExemption({ exemption }: { exemption: Exempt }) {
  const t = useText('reporting')
  const { today } = useScope()
  const end = (close: () => void) => (
    <Form
      document={EndIndicatorExemptionDocument}
      fields={{ endsOn: { kind: 'day', label: t('exempt.to'), required: true, first: today } }}
      send={(asked) => ({ ...seen(exemption), ...asked })}
      save={t('indicator.endExemption')}
      onClose={close}
    />
  )
  return (
    <Acts
      quiet
      action="report.manage_templates"
      acts={[
        {
          word: t('indicator.endExemption'),
          ...(exemption.unit ? { of: exemption.unit.name } : {}),
          form: end,
        },
      ]}
    />
  )
}
