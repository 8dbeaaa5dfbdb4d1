// Made from the domains’ declarations by `pnpm run domains`; never changed by hand.
/** The domains that keep records behind figures. */
export const RECORD_DOMAINS = ['organization', 'directives', 'reform', 'complaints', 'supervision', 'reporting'] as const
