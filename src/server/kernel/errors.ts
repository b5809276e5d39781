import type { Refusal } from '@/domain/refusal'

/** One thing to mend: where (path in the body), by which rule and clause, in Chinese. */
export interface FieldError {
  path: string
  rule?: string
  message: string
  clause?: string
  fix?: string
}

/** An expected refusal. Everything else that is thrown is a fault: logged with a number, shown without detail. */
export class AppError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldError[] = [],
    readonly extra: Record<string, unknown> = {},
  ) {
    super(`${code}: ${detail}`)
  }
}

/** Outside the caller's scope and not existing are told apart nowhere. */
export const notFound = () => new AppError(404, 'not-found', '没有找到。内容可能不存在，或者不在您的工作范围内。')

export const unauthenticated = () => new AppError(401, 'unauthenticated', '请先登录。')

export const forbidden = (detail = '您的身份不办理这一事项。', errors: FieldError[] = []) => new AppError(403, 'forbidden', detail, errors)

export const invalid = (errors: FieldError[]) =>
  new AppError(422, 'invalid', errors.length === 1 ? errors[0]!.message : `有 ${errors.length} 处须改。${errors.map((e) => e.message).join('')}`, errors)

export const staleVersion = (current: number) =>
  new AppError(409, 'stale-version', '这一户刚被别人修改。您填写的内容没有丢，请刷新后逐项核对。', [], { current })

export const conflict = (refusals: Refusal[]) => new AppError(409, 'conflict', refusals.map((r) => r.message).join(''), refusals.map(toFieldError))

export const ruleViolation = (refusals: Refusal[]) => new AppError(422, 'rule-violation', refusals.map((r) => r.message).join(''), refusals.map(toFieldError))

/** A refusal of the domain as an entry of `errors`. */
export function toFieldError({ path = '', rule, message, clause, fix }: Refusal): FieldError {
  return { path, ...(rule && { rule }), message, ...(clause && { clause }), ...(fix && { fix }) }
}

const titles: Record<number, string> = {
  400: '请求有误', 401: '未登录', 403: '无权办理', 404: '没有找到', 405: '不支持的方法', 409: '与现状冲突', 413: '内容过大', 415: '格式不支持', 422: '不能办理', 429: '请求过多', 500: '服务出错',
}

/** application/problem+json (RFC 9457). */
export const toProblem = (error: AppError) => ({
  type: `urn:shouwang:problem:${error.code}`,
  title: titles[error.status] ?? '不能办理',
  status: error.status,
  detail: error.detail,
  code: error.code,
  ...(error.errors.length > 0 && { errors: error.errors }),
  ...error.extra,
})
