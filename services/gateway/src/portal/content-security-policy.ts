/** The policy of the portal's page; `origins` are those of slices that are published elsewhere. */
export function contentSecurityPolicy(nonce: string, origins: readonly string[]): string {
  const code = ["'self'", ...origins].join(' ')
  return [
    "default-src 'self'",
    `script-src ${code}`,
    `style-src ${code} 'nonce-${nonce}'`,
    `connect-src ${code}`,
    "img-src 'self' data:",
    `font-src ${code}`,
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
