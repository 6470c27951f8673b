/** The groups of messages that every document carries in its own language, for the components that say them. */
export const documentGroups = ['site', 'charts'] as const;
