import type { RegionPaper, RosterPart } from '../data/region'
import { list, type DocumentSheet } from '../../document/sheet'
import { box } from '../words'

const ROWS = 10
const ROW_HEIGHT = 12.2
const BOXES = '□是　□否'

/**
 * F-001 筛查表, the one form whose columns a source prints: ten households of one villager group a sheet, in the order of
 * the register. A sheet keeps its number whichever group is printed, so that its code leads back to the same ten rows.
 * Names of key groups never stand on it: ten neighbours sign it (004 附件; interface.md §10).
 */
export function screeningSheet(paper: RegionPaper): readonly DocumentSheet[] {
  const { code, options, roster } = paper
  if (options.blank) return [sheet(paper, { number: `SC-${code}`, group: options.group ?? '', rows: null })]
  const groups = [...new Set(roster.map(({ group }) => group))]
  const tens = groups.flatMap((group) => {
    const rows = roster.filter((row) => row.group === group)
    return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => ({ group, rows: rows.slice(i * ROWS, (i + 1) * ROWS) }))
  })
  return tens.map((ten, i) => ({ ...ten, number: `SC-${code}-${String(i + 1).padStart(2, '0')}`, nth: [i + 1, tens.length] as const })).filter(({ group }) => options.group === undefined || group === options.group).map((ten) => sheet(paper, ten))
}

function sheet({ place, campaign, policy }: RegionPaper, { number, group, rows, nth }: { number: string; group: string; rows: readonly RosterPart[] | null; nth?: readonly [number, number] }): DocumentSheet {
  const filled = (rows ?? []).map(({ serial, headName, members, keyGroups }) => [String(serial), headName, String(members), BOXES, BOXES, keyGroups.length > 0 ? `${box(true, '是')}　${box(false, '否')}` : BOXES, '', '', '', '　月　日', ''])
  const blank = Array.from({ length: ROWS }, (_, i) => [String(i + 1), ...Array<string>(10).fill('')])
  return {
    title: '防止返贫监测帮扶筛查表', paper: 'A4 landscape', code: number, ...(nth && { nth }),
    above: [`${place.county}　${place.township}　${place.village}　${group || '＿＿＿＿＿组'}`, `排查批次：${campaign?.title ?? '＿＿＿＿＿＿'}`, `表号：${number}`],
    blocks: [
      list(
        [
          ['序号', 12], ['户主姓名', 28], ['家庭\n人口数', 16], ['“两不愁三保障”\n及饮水安全是否\n全部达标', 33], [`家庭人均纯收入\n是否超过\n${policy.line}`, 28], ['是否属于\n核查重点\n群体', 24],
          ['自主申报\n户主签字', 28], ['不自主申报\n户主签字', 28], ['调查员\n签字', 25], ['排查时间', 24], ['备注', 23],
        ],
        rows ? filled : blank, { least: ROWS, rowHeight: ROW_HEIGHT },
      ),
    ],
    note: `说明：每户一行。两栏户主签字只签一栏。收入为${policy.period}家庭人均纯收入，${policy.line}为现行监测线。属于核查重点群体的，另填排查表。`,
  }
}
