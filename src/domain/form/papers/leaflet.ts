import type { RegionPaper } from '../data/region'
import { heading, list, text, type DocumentSheet } from '../../document/sheet'
import { listed } from '../words'
import { AWAITED } from './named-sheet'

/**
 * F-025 明白纸, one sheet for every household and one for every monitored one (003 五(二); R-067). The source fixes no text:
 * what stands here is what the policy in force says.
 */
export function leaflet(paper: RegionPaper): DocumentSheet {
  const { policy, place, steps, measures, telephone } = paper
  return {
    title: '防止返贫监测帮扶政策明白纸', above: [`${place.county}${place.township}${place.village}`, ''], paper: 'A4', note: `${AWAITED}。本页按现行方案《${policy.title}》编排。`,
    blocks: [
      heading('一、监测对象申报政策'),
      text(`谁可以申报：家庭存在返贫致贫风险的农户，以家庭为单位申报。家庭年人均纯收入 ${policy.line} 为参考，同时看支出、“两不愁三保障”及饮水安全和实际困难。`),
      ...(policy.keyGroups.length > 0 ? [text(`重点关注：${listed(policy.keyGroups.map(({ title }) => title))}。`)] : []),
      text('怎么申报：向本村或者本乡镇提出，由工作人员入户核实。'),
      text(`怎么办理：${steps.map(({ title, days }) => (days ? `${title}（${days} 天）` : title)).join('—')}。`),
      heading('二、帮扶政策'),
      list([['帮扶类别', 5], ['针对风险', 8], ['主要措施', 12], ['牵头单位', 5]], measures.map(({ category, risks, instruments, lead }) => [category, risks, instruments, lead])),
      text(`咨询、监督电话：${telephone || '＿＿＿＿＿＿＿＿'}。`),
    ],
  }
}
