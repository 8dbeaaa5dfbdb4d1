const CLIENT = 'id version live actions fields keys { id prefix live endsAt revokedAt lastUsedAt }'
export const create = `mutation ($input: CreateApiClientInput!, $key: String!) {
  createApiClient(input: $input, idempotencyKey: $key) { key keyId client { ${CLIENT} unit { code } } } }`
export const rotate = `mutation ($id: ID!, $version: Int!, $hours: Int!, $key: String!) {
  rotateApiKey(id: $id, expectedVersion: $version, olderEndsAfterHours: $hours, idempotencyKey: $key) { key keyId client { ${CLIENT} } } }`
export const revoke = `mutation ($id: ID!, $keyId: ID!, $version: Int!, $key: String!) {
  revokeApiKey(id: $id, keyId: $keyId, expectedVersion: $version, idempotencyKey: $key) { ${CLIENT} } }`
export const disable = `mutation ($id: ID!, $version: Int!, $key: String!) {
  disableApiClient(id: $id, expectedVersion: $version, idempotencyKey: $key) { ${CLIENT} } }`
export const clientActor = `query ($secret: String!) { clientActor(secret: $secret) {
  kind subject fields grants { role actions unitId } } }`
export const openToken = `mutation ($clientId: ID!, $secret: String!, $tokenHash: String!, $key: String!) {
  openClientToken(clientId: $clientId, secret: $secret, tokenHash: $tokenHash, idempotencyKey: $key) { actions expiresAt } }`

/** A key as the graph shows it. */
export interface Key {
  id: string
  prefix: string
  live: boolean
}
/** A client as the graph shows it. */
export interface Made {
  key: string | null
  keyId: string
  client: { id: string; version: number; keys: Key[] }
}
