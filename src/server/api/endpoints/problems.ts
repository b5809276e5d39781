import { HazardChange, NewHazard } from '@/domain/hazard/hazard-fields'
import { NewProblem, ProblemChange, ProblemClosing } from '@/domain/problem/problem-fields'
import { judgeHazard } from '@/server/hazard/judge-hazard'
import { listHazards } from '@/server/hazard/list-hazards'
import { reportHazard } from '@/server/hazard/report-hazard'
import { changeProblem } from '@/server/problem/change-problem'
import { closeProblem } from '@/server/problem/close-problem'
import { getProblem } from '@/server/problem/get-problem'
import { listProblems } from '@/server/problem/list-problems'
import { recordProblem } from '@/server/problem/record-problem'
import { read, write, type Endpoint } from '../endpoint'

export const problems: Endpoint[] = [
  read('/problems', '问题台账', listProblems),
  read('/problems/:id', '一条问题', getProblem),
  write('POST', '/problems', '登记问题', recordProblem, NewProblem(null)),
  write('PATCH', '/problems/:id', '登记问题整改', changeProblem, ProblemChange(null)),
  write('POST', '/problems/:id/close', '逐项核实销号', closeProblem, ProblemClosing(null)),
  read('/hazards', '规模性返贫风险', listHazards),
  write('POST', '/hazards', '报告规模性返贫风险', reportHazard, NewHazard(null)),
  write('PATCH', '/hazards/:id', '研判规模性返贫风险', judgeHazard, HazardChange(null)),
]
