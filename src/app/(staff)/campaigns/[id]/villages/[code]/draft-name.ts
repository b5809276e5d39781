/** The draft under which the unsaved rows of a village's grid are kept for an account. */
export const draftName = (campaignId: string, villageCode: string): string => `screening/${campaignId}/${villageCode}`
