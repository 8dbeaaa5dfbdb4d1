const WAYS = ['client_secret_basic', 'client_secret_post']

/** What programs find out by themselves (RFC 8414): there are client credentials, and no page to be led to. */
export function oauthMetadata(publicUrl: string) {
  const at = (path: string) => new URL(path, publicUrl).href
  return {
    issuer: new URL(publicUrl).origin,
    token_endpoint: at('/oauth/token'),
    token_endpoint_auth_methods_supported: WAYS,
    revocation_endpoint: at('/oauth/revoke'),
    revocation_endpoint_auth_methods_supported: WAYS,
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    service_documentation: at('/explorer'),
  }
}
