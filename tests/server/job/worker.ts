import { startJobs } from '@/server/job/job-loop'
import { findKind } from './kinds'

// A server process as far as jobs go: jobs.test.ts starts it and kills it.
startJobs(findKind)
