// Google's limits that the host keeps (consumer accounts; Google's documentation of quotas).

export const LIMITS = {
  /** Milliseconds of one execution, and of one simple trigger. */
  script: 6 * 60_000,
  simpleTrigger: 30_000,
  triggersPerUser: 20,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheValueBytes: 100 * 1024,
  cacheKeyLength: 250,
  cacheSeconds: { usual: 600, most: 21_600 },
} as const;
