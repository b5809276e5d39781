import type { NoticeView } from '@/domain/notice/view'

const HEADS = ['蔡某元', '邱某莲', '欧阳某华', '万某柱']
const CATEGORIES = ['边缘易致贫户', '突发严重困难户', '脱贫不稳定户']

/** A 公示 with so many households; `help` adds the column of 附件4. */
export const aNotice = (households: number, { help = false, ...change }: Partial<NoticeView> & { help?: boolean } = {}): NoticeView => ({
  template: help ? 'eliminationNotice' : 'identificationNotice', templateVersion: 1, number: '板棚公示〔2026〕2号', version: 1, title: '槐树湾乡板棚村关于拟纳入防止返贫监测对象的公示',
  paragraphs: [
    `经入户核实、信息比对和村级民主评议，拟将下列 ${households} 户纳入防止返贫监测对象，现予公示。`,
    '公示时间为 5 天，自2026年5月19日至5月23日。公示期内，对公示对象有异议的，可以当面、书面或者电话向板棚村村民委员会、槐树湾乡人民政府反映。反映情况应当实事求是，反映人信息予以保密。',
    '监督电话：0564-7351234（槐树湾乡人民政府）',
  ],
  columns: ['序号', '户主姓名', '村、组', '家庭人口', '监测对象类别', ...(help ? ['帮扶措施类别'] : [])],
  rows: Array.from({ length: households }, (_, i) => ({ serial: i + 1, headName: HEADS[i % HEADS.length]!, place: '板棚村东岗组', people: 1 + (i % 6), category: CATEGORIES[i % CATEGORIES.length]!, measures: help ? ['保障类措施', '产业帮扶', '就业帮扶'] : null })),
  period: { days: 5, firstOn: '2026-05-19', endsOn: '2026-05-23' }, issuer: '板棚村村民委员会', datedOn: '2026-05-18', ...change,
})
