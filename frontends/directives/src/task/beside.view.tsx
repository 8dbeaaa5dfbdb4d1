import { BodyField, Button, type Found, type OwnPart, Row, Stack, useText } from '@province/portal-kit'

/** Bodies that work beside the lead: found one after another, each with a way to take it out again. */
export function BesideField({ value, change }: OwnPart<readonly Found[]>) {
  const t = useText('directives')
  const add = (found: Found | undefined) => {
    if (found && !value.some(({ id }) => id === found.id)) change([...value, found])
  }
  return (
    <Stack gap={4}>
      {value.map(({ id, name }) => (
        <Row spread key={id}>
          <strong>{name}</strong>
          <Button kind="quiet" icon="close" onClick={() => change(value.filter((one) => one.id !== id))}>
            {t('task.withoutBody', { name })}
          </Button>
        </Row>
      ))}
      <BodyField
        key={value.length}
        label={t('task.cooperatingBodies')}
        hint={t('task.cooperatingHint')}
        value={undefined}
        onChange={add}
      />
    </Stack>
  )
}
