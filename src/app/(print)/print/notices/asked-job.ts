import { listHref, one, oneOf } from '../../../(staff)/url-state'

/** What the address of a print job asks for: one village, or only what was never printed. */
export function askedJob(search: Record<string, string | string[] | undefined>) {
  const village = one(search.village)
  const only = oneOf(['new'] as const, search.only)
  return { ...(village && { village }), ...(only && { only }) }
}

export const jobHref = (path: string, asked: ReturnType<typeof askedJob>, extra: Record<string, string | undefined> = {}): string => listHref(path, { ...asked, ...extra })
