import { rolledUp, type IncomeLine } from '@/domain/income/per-capita'

type Raw = Record<string, unknown>

/** 命中, 未命中, 存疑 as the contract has them: 存疑 is no hit, in doubt. */
export function comparisonData(data: Raw): Raw {
  const results = Array.isArray(data.results) ? (data.results as Raw[]) : []
  return {
    ...data,
    results: results.map(({ result, ...rest }) => ({ ...rest, ...(result !== undefined && { hit: result === 'hit' }), ...(result === 'doubt' && { doubt: true }) })),
  }
}

/** Ticked risks become objects; only 「其他」 carries the note; income with lines is their sum. The live result in the browser reads the form the same way. */
export function verificationData({ riskNote, ...data }: Raw): Raw {
  const risks = Array.isArray(data.risks) ? (data.risks as string[]) : []
  const lines = (Array.isArray(data.incomeLines) ? (data.incomeLines as Raw[]) : []).filter(({ label, amount }) => label !== undefined || amount !== undefined)
  const amounts = lines.map((line) => ({ ...line, amount: typeof line.amount === 'number' ? line.amount : 0 }) as unknown as IncomeLine)
  const { incomeLines: _, ...rest } = data
  return {
    ...rest,
    ...(lines.length > 0 && { incomeLines: lines, income: rolledUp((data.income ?? {}) as Raw, amounts) }),
    risks: risks.map((type) => ({ type, ...(type === 'other' && riskNote !== undefined && { note: riskNote }) })),
    visitors: Array.isArray(data.visitors) ? data.visitors : [],
  }
}

/** Ticked reasons of a return: with the field they point at where one was chosen, else the bare code; a note left empty is an empty note. */
export function returnData(data: Raw): Raw {
  const reasons = Array.isArray(data.reasons) ? (data.reasons as Raw[]) : []
  return { note: '', ...data, reasons: reasons.filter(({ code }) => code !== undefined).map(({ code, field }) => (field === undefined ? code : { code, field })) }
}
