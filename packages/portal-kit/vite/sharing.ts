/** The only two modules that shell and slices share: raw libraries never are, so a slice sees what the kit curates. */
const sharedModules = ['@province/portal-kit', '@province/portal-kit/jsx-runtime']

/** How a module is shared; a slice never carries a copy of its own. */
export function sharing(side: 'shell' | 'slice') {
  const one = {
    singleton: true,
    requiredVersion: '*',
    ...(side === 'slice' ? { import: false as const } : {}),
  }
  return Object.fromEntries(sharedModules.map((name) => [name, { ...one }]))
}
