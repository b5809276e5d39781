import { labelOf } from '../glossary'
import { readDisabilityCertificate } from '../member/disability-certificate'
import { normalizeIdentityNumber, readIdentityNumber } from '../member/identity-number'
import { relationContradictsSex } from '../member/relation'
import type { MemberRule } from './rule'
import type { Person } from './subject'

const WORKING = { from: 16, to: 59 } // 5_12_008
const COMPULSORY = { from: 6, to: 14 } // full years; fifteen may have finished
const SEVERE = 2 // level 1 and 2 are 重度

/** Usual ages at school: a year of grace on either side is in them already. */
const AGES: Readonly<Record<string, { from: number; to: number }>> = {
  学前: { from: 2, to: 7 }, 小学: { from: 5, to: 14 }, 初中: { from: 11, to: 17 }, 高中: { from: 14, to: 20 }, 中职: { from: 14, to: 22 }, 大专: { from: 16, to: 28 }, 本科: { from: 16, to: 28 }, 研究生: { from: 20, to: 40 },
}

const said = (sex: 'male' | 'female') => (sex === 'male' ? '男' : '女')
const aged = ({ age }: Person, { from, to }: { from: number; to: number }) => age !== null && age >= from && age <= to
const isAtSchool = ({ schooling }: Person) => Boolean(schooling)
const isHealthy = (person: Person) => person.has('healthy') && !person.has('disabled')

/** What is checked of each member while it is typed, imported and shown (field-guide §5.8). */
export const memberRules: readonly MemberRule[] = [
  {
    rule: 'Q-1', level: 'error', field: 'idNumber', title: '公民身份号码符合 GB 11643', national: ['1_12_002', '1_12_003', '4_01_003'],
    says({ idNumber }, { today }) {
      if (!idNumber?.trim()) return null // the schema says that it is missing
      const number = normalizeIdentityNumber(idNumber)
      if ((number.length === 20 || number.length === 22) && readDisabilityCertificate(number, today).ok) return '这是残疾人证号：前 18 位填身份证号，整个号码填残疾人证号。'
      const reading = readIdentityNumber(idNumber, today)
      return reading.ok ? null : reading.message
    },
  },
  {
    rule: 'Q-2', level: 'error', field: 'disabilityCertificate', title: '残疾人证号 20 位或 22 位，前 18 位为身份证号', national: ['1_12_004'],
    says({ disabilityCertificate }, { today }) {
      if (!disabilityCertificate?.trim()) return null
      const reading = readDisabilityCertificate(disabilityCertificate, today)
      return reading.ok ? null : reading.message
    },
  },
  {
    rule: 'Q-3', level: 'error', field: 'sex', title: '性别与身份证号第17位一致', national: [],
    says: ({ sex, number }) => (sex && number && sex !== number.sex ? `性别填为${said(sex)}，公民身份号码第17位显示为${said(number.sex)}。` : null),
  },
  {
    rule: 'Q-4', level: 'error', field: 'birth', title: '出生日期与身份证号第7至14位一致', national: [],
    says: ({ birth, number }) => (birth && number && birth !== number.birth ? `出生日期填为 ${birth}，公民身份号码第7至14位为 ${number.birth}。` : null),
  },
  {
    rule: 'Q-11', level: 'warning', field: 'relation', title: '与户主关系和性别相符', national: ['2_02_001', '2_11_003'],
    says: ({ relation, number }, { head }) => (relation && number ? relationContradictsSex(relation, number.sex, head?.number?.sex) : null),
  },
  {
    rule: 'Q-12', level: 'warning', field: 'disabilityLevel', title: '健康状况为残疾的填残疾等级，反之亦然', national: ['5.8 残疾'],
    says(person) {
      const level = person.disabilityLevel != null
      if (person.has('disabled') === level || person.health == null) return null
      return level ? '填了残疾等级，健康状况未选「残疾」。' : '健康状况为残疾，残疾等级未填。'
    },
  },
  {
    rule: 'Q-13', level: 'warning', field: 'disabilityCertificate', title: '残疾人证号与本人身份证号、等级、健康状况一致', national: ['5.8 残疾'],
    says(person) {
      const { certificate, number, disabilityLevel } = person
      if (!certificate) return null
      if (number?.number && number.number !== certificate.identityNumber) return '残疾人证号前 18 位不是本人的身份证号。'
      if (disabilityLevel != null && disabilityLevel !== certificate.level) return `残疾人证号第20位为 ${certificate.level} 级，残疾等级填为 ${disabilityLevel} 级。`
      return person.health != null && !person.has('disabled') ? '有残疾人证号，健康状况未选「残疾」。' : null
    },
  },
  {
    rule: 'Q-14', level: 'warning', field: 'health', title: '健康不与其他健康状况同选', national: [],
    says: ({ health }) => (health?.includes('healthy') && health.length > 1 ? '健康状况选了「健康」，又选了其他项。' : null),
  },
  {
    rule: 'Q-15', level: 'warning', field: 'labour', title: '未满16周岁为无劳动力', national: ['5.8 <16'],
    says: ({ age, labour }) => (age !== null && age < WORKING.from && labour && labour !== 'none' ? `未满 16 周岁（${age} 周岁），劳动能力应为无劳动力。` : null),
  },
  {
    rule: 'Q-16', level: 'warning', field: 'labour', title: '16至59周岁健康的非在校生有劳动力', national: ['5_12_008', '1111_14', '1111_15'],
    says: (person) => (aged(person, WORKING) && isHealthy(person) && !isAtSchool(person) && (person.labour === 'none' || person.labour === 'weak' || person.labour === 'lost')
      ? `${person.age} 周岁，健康，非在校生，劳动能力填为${labelOf('labour', person.labour)}，请核对。` : null),
  },
  {
    rule: 'Q-17', level: 'warning', field: 'labour', title: '重度肢体、智力、精神残疾的不填普通、技能劳动力', national: ['5.8 severe disability'],
    says({ certificate, disabilityLevel, labour }) {
      const level = certificate?.level ?? disabilityLevel
      if (level == null || level > SEVERE || (labour !== 'ordinary' && labour !== 'skilled')) return null
      if (certificate && !['肢体', '智力', '精神', '多重'].includes(certificate.kind)) return null
      return `残疾等级 ${level} 级，劳动能力填为${labelOf('labour', labour)}，请核对。`
    },
  },
  {
    rule: 'Q-21', level: 'hint', field: 'schooling', title: '在校生状况与年龄相符', national: ['5.8 grade vs age'],
    says(person) {
      const usual = AGES[person.schooling ?? '']
      return usual && person.age !== null && !aged(person, usual) ? `${person.age} 周岁，在校生状况填为${person.schooling}，请核对。` : null
    },
  },
  {
    rule: 'Q-22', level: 'hint', field: 'schooling', title: '适龄儿童在校', national: ['1_02_005'],
    says: (person) => (aged(person, COMPULSORY) && !isAtSchool(person) ? `${person.age} 周岁，属义务教育阶段，在校生状况未填，请核实是否失学辍学。` : null),
  },
  {
    rule: 'Q-23', level: 'hint', field: 'medicalInsurance', title: '参加基本医疗保险', national: ['5.8 insurance'],
    says: ({ medicalInsurance }) => (medicalInsurance === false ? '未参加基本医疗保险，请核实并动员参保。' : null),
  },
  {
    rule: 'Q-24', level: 'hint', field: 'disabilityCertificate', title: '残疾成员有残疾人证号', national: [],
    says: (person) => (person.has('disabled') && !person.disabilityCertificate ? '健康状况为残疾，残疾人证号未填。' : null),
  },
]
