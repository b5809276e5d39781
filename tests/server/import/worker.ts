import { startJobs } from '@/server/job/job-loop'

// A server process as far as jobs go: take-over.test.ts starts it and kills it.
startJobs()
