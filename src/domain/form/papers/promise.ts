import { labelOf } from '../../glossary'
import type { HouseholdPaper } from '../data/household'
import { closing, grid, lines, list, text, type Block, type DocumentSheet } from '../../document/sheet'
import { toSign, wide } from '../../document/grid'
import { placeAbove } from '../sections'
import { box, day, listed } from '../words'

const BLANK = '＿＿＿＿＿＿'
const MEMBERS = 5

/** F-003 承诺授权书: leave to look up property, promise of truth, the head's signature (004 二(一)3(1); 000 篇五 3; 002 总结二 规则(三)1). */
export const promise = (paper: HouseholdPaper): DocumentSheet => ({
  title: '承诺授权书', above: placeAbove(paper), paper: 'A4',
  blocks: [text(`${who(paper)}现就防止返贫监测对象识别认定有关事项承诺、授权如下：`), ...declaration(paper), persons(paper), ...signed(paper)],
})

/** F-006 附件1 个人申请及承诺授权书: the same with the application to the village committee (002 总结一 (五) 第一步). */
export const application = (paper: HouseholdPaper): DocumentSheet => ({
  title: '防止返贫监测对象个人申请及承诺授权书', above: placeAbove(paper), paper: 'A4',
  blocks: [
    text(`${paper.place.village || BLANK}村民委员会：`.replace('村村民', '村村民')),
    text(`${who(paper)}因家庭存在返贫致贫风险，现申请纳入防止返贫监测对象。家庭主要困难和申请理由：`),
    lines(3), ...declaration(paper), persons(paper),
    grid([wide('申请方式', `${box(by(paper) === 'self', '农户自行申请')}　${box(by(paper) === 'proxy', '他人代为申请')}　${box(by(paper) === 'guided', '村干部或驻村工作队入户指导')}　指导人：${paper.case?.application?.guide ?? ''}`)]),
    ...signed(paper),
  ],
})

const by = (paper: HouseholdPaper) => paper.case?.application?.by

function who({ household, place }: HouseholdPaper): string {
  const head = household?.members.find(({ relation }) => relation === labelOf('relation', 'head'))
  return `本人${household?.headName ?? BLANK}（证件号码：${head?.idNumber ?? `${BLANK}${BLANK}`}），系${place.township || BLANK}${place.village || BLANK}${place.group}农户户主，家庭人口 ${household?.memberCount ?? '＿＿'} 人。`
}

const declaration = ({ policy }: HouseholdPaper): Block[] => [
  text('一、本人如实说明家庭成员、收入财产、生产经营和生活困难等情况，承诺所提供的情况真实可信。如有不实，愿意承担相应责任。'),
  text(`二、本人授权县级乡村振兴部门会同有关部门依法查询、比对本人及家庭成员的${listed(policy.comparisonItems) || '财产'}等信息，用于防止返贫监测对象的识别认定。`),
]

/** The persons whose data may be looked up. */
const persons = ({ household }: HouseholdPaper): Block =>
  list([['姓名', 3], ['与户主关系', 3], ['证件号码', 5], ['签字', 4]], (household?.members ?? []).map(({ name, relation, idNumber }) => [name, relation, idNumber, '']), { least: household ? 0 : MEMBERS, rowHeight: 11 })

const signed = ({ case: own }: HouseholdPaper): Block[] => [
  grid([[...toSign('户主签字捺印'), ...toSign('见证人签字')]]),
  closing('', day(own?.application?.signedOn ?? own?.authorisedOn)),
]
