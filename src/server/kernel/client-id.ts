import 'server-only'
import type { WriteContext } from './action'
import { conflict, invalid } from './errors'
import { countyOf, isId } from './ids'

/** The id of something new: the client's own where it sent one (design/api.md, Conventions), else a fresh one. Throws 422 for another shape or county. */
export function idFor(cx: Pick<WriteContext, 'county' | 'newId'>, clientId: string | undefined): string {
  if (clientId === undefined) return cx.newId()
  if (!isId(clientId) || countyOf(clientId) !== cx.county) throw invalid([{ path: 'clientId', message: `客户端编号应为 ${cx.county}-<uuidv7>。` }])
  return clientId
}

/** 409 for a client's id that already stands for other content. */
export const clientIdTaken = () => conflict([{ path: 'clientId', message: '客户端编号已用于别的内容，请换一个。' }])
