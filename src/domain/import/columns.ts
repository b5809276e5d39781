/** What a column of a household register may hold: a field of the household or of one of its members. */
export interface ColumnField {
  key: FieldKey
  label: string
  of: 'household' | 'member'
  /** A file without such a column is not checked. */
  required?: true
  /** How the values are written, for the template. */
  example: string
  note?: string
  /** Other heads of the same column, as the national exports and county tables write them. */
  synonyms: readonly string[]
}

export type FieldKey =
  | 'household' | 'township' | 'village' | 'group' | 'householdType' | 'address' | 'phone' | 'policyEnjoying' | 'subsistenceAllowance' | 'registration'
  | 'name' | 'idNumber' | 'relation' | 'sex' | 'birth' | 'labour' | 'willingToWork' | 'health' | 'disabilityLevel' | 'disabilityCertificate' | 'schooling' | 'medicalInsurance' | 'residence'

/** Columns of the kind 农户名册: one row per member, rows of a household by its number or below its head. */
export const householdColumns: readonly ColumnField[] = [
  { key: 'household', label: '户编号', of: 'household', example: '1', note: '同一户各行相同；没有此列时，每遇「户主」起一户', synonyms: ['家庭编号', '户号', '户码', '户籍编号'] },
  { key: 'township', label: '乡镇', of: 'household', example: '', note: '村名在本县不重复时可以不填', synonyms: ['乡', '镇', '乡（镇）', '所属乡镇', '乡镇名称'] },
  { key: 'village', label: '村', of: 'household', required: true, example: '', note: '村名或 12 位区划代码', synonyms: ['行政村', '村委会', '村名', '村（社区）', '所属村', '村代码', '村名称'] },
  { key: 'group', label: '村民小组', of: 'household', example: '上塆组', synonyms: ['组', '自然村', '自然村（组）', '小组', '村组', '组别'] },
  { key: 'householdType', label: '户类型', of: 'household', required: true, example: '一般农户', synonyms: ['户属性', '农户类型', '家庭类型', '农户属性', '贫困户属性'] },
  { key: 'address', label: '住址', of: 'household', example: '', synonyms: ['家庭住址', '地址', '居住地址', '详细地址'] },
  { key: 'phone', label: '联系电话', of: 'household', example: '13800000000', synonyms: ['电话', '手机号', '手机号码', '户主电话', '户主联系电话', '联系方式', '电话号码'] },
  { key: 'policyEnjoying', label: '是否享受政策', of: 'household', example: '', note: '脱贫户填写：是或否', synonyms: ['享受政策'] },
  { key: 'subsistenceAllowance', label: '农村低保', of: 'household', example: '否', synonyms: ['低保', '是否低保', '是否低保户', '低保户', '是否享受低保', '是否农村低保'] },
  { key: 'registration', label: '户籍情况', of: 'household', example: '', synonyms: ['户籍性质', '户口性质', '户籍类型'] },
  { key: 'name', label: '姓名', of: 'member', required: true, example: '示范一', synonyms: ['成员姓名', '家庭成员姓名', '人员姓名', '家庭成员'] },
  { key: 'idNumber', label: '身份证号', of: 'member', required: true, example: '', note: '按文本填写，18 位', synonyms: ['证件号码', '身份证号码', '公民身份号码', '身份证', '证件号', '身份号码', '成员身份证号'] },
  { key: 'relation', label: '与户主关系', of: 'member', required: true, example: '户主', synonyms: ['关系', '与户主的关系', '家庭关系', '成员关系'] },
  { key: 'sex', label: '性别', of: 'member', example: '', note: '可不填，与身份证号核对', synonyms: [] },
  { key: 'birth', label: '出生日期', of: 'member', example: '', note: '可不填，与身份证号核对', synonyms: ['出生年月日', '生日'] },
  { key: 'labour', label: '劳动能力', of: 'member', required: true, example: '普通劳动力', synonyms: ['劳动技能', '劳动力', '劳动力状况', '劳动能力状况'] },
  { key: 'willingToWork', label: '劳动意愿', of: 'member', example: '', synonyms: ['是否有劳动意愿', '就业意愿'] },
  { key: 'health', label: '健康状况', of: 'member', required: true, example: '健康', note: '几项之间用顿号', synonyms: ['健康', '身体状况', '健康情况'] },
  { key: 'disabilityLevel', label: '残疾等级', of: 'member', example: '', note: '1 至 4', synonyms: ['残疾级别'] },
  { key: 'disabilityCertificate', label: '残疾人证号', of: 'member', example: '', note: '按文本填写，20 或 22 位', synonyms: ['残疾证号', '残疾人证', '残疾证号码', '残疾证'] },
  { key: 'schooling', label: '在校生状况', of: 'member', example: '', synonyms: ['在校状况', '就学情况', '在校情况', '就读阶段'] },
  { key: 'medicalInsurance', label: '参加基本医疗保险', of: 'member', required: true, example: '是', synonyms: ['医保', '基本医疗保险', '是否参加医疗保险', '是否参加基本医疗保险', '是否参加城乡居民基本医疗保险', '是否参加大病保险', '参加医保', '是否参保'] },
  { key: 'residence', label: '户籍与居住', of: 'member', example: '', synonyms: ['人户情况', '居住情况'] },
]

/** Column by column the field it holds; null where it is not taken over. */
export type ColumnMapping = readonly (FieldKey | null)[]

const plain = (head: string): string => head.normalize('NFKC').replace(/[\s*＊:：]/g, '').replace(/\((必填|选填)\)$/, '')

const byHead = new Map(householdColumns.flatMap(({ key, label, synonyms }) => [label, ...synonyms].map((head) => [plain(head), key] as const)))

export const fieldOf = (key: FieldKey): ColumnField => householdColumns.find((column) => column.key === key)!

/** The mapping that the heads suggest; the first of two columns of one meaning is taken. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const taken = new Set<FieldKey>()
  return headers.map((head) => {
    const key = byHead.get(plain(head)) ?? null
    if (!key || taken.has(key)) return null
    taken.add(key)
    return key
  })
}

/** How many of the heads are known: the row with the most of them is the head row. */
export const knownHeads = (headers: readonly string[]): number => guessMapping(headers).filter(Boolean).length

/** The labels of required columns that a mapping lacks. */
export const missingColumns = (mapping: ColumnMapping): string[] => householdColumns.filter(({ key, required }) => required && !mapping.includes(key)).map(({ label }) => label)

/** The same heads in the same order, whatever blanks and stars stand about them. */
export const headersKey = (headers: readonly string[]): string => headers.map(plain).join('\u0001')
