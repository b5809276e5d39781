-- CreateTable
CREATE TABLE "job" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "actorId" TEXT NOT NULL,
    "assignmentIds" TEXT[],
    "channel" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "message" TEXT,
    "result" JSONB,
    "fileId" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "worker" TEXT,
    "leaseUntil" TIMESTAMPTZ(3),
    "cancelRequested" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "keyId" TEXT NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "keptUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("county","id")
);

-- CreateIndex
CREATE INDEX "job_county_actorId_createdAt_idx" ON "job"("county", "actorId", "createdAt");

-- CreateIndex
CREATE INDEX "stored_file_keptUntil_idx" ON "stored_file"("keptUntil");

ALTER TABLE "job" ADD CONSTRAINT "job_state_check" CHECK ("state" IN ('queued', 'running', 'done', 'failed', 'cancelled'));
ALTER TABLE "job" ADD CONSTRAINT "job_leased_check" CHECK (("state" = 'running') = ("worker" IS NOT NULL) AND ("worker" IS NULL) = ("leaseUntil" IS NULL));
ALTER TABLE "job" ADD CONSTRAINT "job_finished_check" CHECK (("state" IN ('done', 'failed', 'cancelled')) = ("finishedAt" IS NOT NULL));
ALTER TABLE "job" ADD CONSTRAINT "job_progress_check" CHECK ("done" >= 0 AND "total" >= 0);
ALTER TABLE "job" ADD CONSTRAINT "job_channel_check" CHECK ("channel" IN ('page', 'api', 'bulk-api', 'seed', 'cli'));
-- what a worker looks for, oldest first
CREATE INDEX "job_waiting" ON "job" ("createdAt") WHERE "state" IN ('queued', 'running');

GRANT SELECT, INSERT, UPDATE ON "job" TO shouwang_runtime;
GRANT SELECT, INSERT, DELETE ON "stored_file" TO shouwang_runtime;
