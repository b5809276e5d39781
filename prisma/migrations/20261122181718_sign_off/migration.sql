-- AlterTable
ALTER TABLE "case" ADD COLUMN     "sampleDoubt" TEXT;

-- CreateTable
CREATE TABLE "saved_filter" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_filter_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "sign_batch" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "samplePercent" DECIMAL(5,2) NOT NULL,
    "sampleLeast" INTEGER NOT NULL,
    "sampleSize" INTEGER NOT NULL,
    "opinion" TEXT,
    "consultationId" TEXT,
    "replyNumber" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "signedAt" TIMESTAMPTZ(3),

    CONSTRAINT "sign_batch_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "sign_row" (
    "county" CHAR(6) NOT NULL,
    "batchId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,
    "leftOut" TEXT,
    "sampled" BOOLEAN NOT NULL DEFAULT false,
    "check" TEXT,
    "checkNote" TEXT,
    "checkedAt" TIMESTAMPTZ(3),
    "result" TEXT,
    "reason" TEXT,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "sign_row_pkey" PRIMARY KEY ("county","batchId","caseId")
);

-- CreateTable
CREATE TABLE "consultation" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "heldOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "attendees" TEXT[],
    "minutes" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "consultation_case" (
    "county" CHAR(6) NOT NULL,
    "consultationId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,

    CONSTRAINT "consultation_case_pkey" PRIMARY KEY ("county","consultationId","caseId")
);

-- CreateTable
CREATE TABLE "reply" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "view" JSONB NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "createdBy" TEXT NOT NULL,
    "createdName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnBy" TEXT,
    "withdrawReason" TEXT,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "reply_case" (
    "county" CHAR(6) NOT NULL,
    "replyId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,

    CONSTRAINT "reply_case_pkey" PRIMARY KEY ("county","replyId","caseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_filter_county_userId_page_name_key" ON "saved_filter"("county", "userId", "page", "name");

-- CreateIndex
CREATE INDEX "sign_batch_county_actorId_status_createdAt_idx" ON "sign_batch"("county", "actorId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "sign_batch_county_number_key" ON "sign_batch"("county", "number");

-- CreateIndex
CREATE INDEX "sign_row_county_caseId_idx" ON "sign_row"("county", "caseId");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_county_year_serial_key" ON "consultation"("county", "year", "serial");

-- CreateIndex
CREATE INDEX "consultation_case_county_caseId_idx" ON "consultation_case"("county", "caseId");

-- CreateIndex
CREATE INDEX "reply_county_townshipCode_createdAt_idx" ON "reply"("county", "townshipCode", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "reply_county_number_key" ON "reply"("county", "number");

-- CreateIndex
CREATE UNIQUE INDEX "reply_county_year_serial_key" ON "reply"("county", "year", "serial");

-- CreateIndex
CREATE INDEX "reply_case_county_caseId_idx" ON "reply_case"("county", "caseId");

-- AddForeignKey
ALTER TABLE "sign_row" ADD CONSTRAINT "sign_row_county_batchId_fkey" FOREIGN KEY ("county", "batchId") REFERENCES "sign_batch"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_case" ADD CONSTRAINT "consultation_case_county_consultationId_fkey" FOREIGN KEY ("county", "consultationId") REFERENCES "consultation"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_case" ADD CONSTRAINT "reply_case_county_replyId_fkey" FOREIGN KEY ("county", "replyId") REFERENCES "reply"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter_check" CHECK (left("id", 6) = "county" AND "page" IN ('county', 'township') AND length("name") BETWEEN 1 AND 20 AND length("query") <= 500);
ALTER TABLE "sign_batch" ADD CONSTRAINT "sign_batch_check" CHECK (
  left("id", 6) = "county" AND "level" IN ('county', 'township') AND "status" IN ('checking', 'stopped', 'signing', 'cancelled') AND "sampleSize" >= 0
  AND ("status" <> 'signing' OR ("opinion" IS NOT NULL AND "signedAt" IS NOT NULL)));
-- a decision only for a row that qualified; a check only for a row that was drawn; a refusal and an undoing say why
ALTER TABLE "sign_row" ADD CONSTRAINT "sign_row_check" CHECK (
  "position" BETWEEN 1 AND 500 AND ("check" IS NULL OR ("sampled" AND "check" IN ('match', 'mismatch') AND "checkedAt" IS NOT NULL)) AND ("check" <> 'mismatch' OR "checkNote" IS NOT NULL)
  AND ("result" IS NULL OR ("result" IN ('signed', 'refused', 'undone') AND "leftOut" IS NULL AND "doneAt" IS NOT NULL)) AND ("result" IN ('signed') OR "result" IS NULL OR "reason" IS NOT NULL)
  AND NOT ("sampled" AND "leftOut" IS NOT NULL AND "check" IS DISTINCT FROM 'mismatch'));
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_check" CHECK (left("id", 6) = "county" AND "serial" > 0 AND cardinality("attendees") > 0);
ALTER TABLE "reply" ADD CONSTRAINT "reply_check" CHECK (
  left("id", 6) = "county" AND left("townshipCode", 6) = "county" AND "serial" > 0 AND "hash" ~ '^[0-9a-f]{64}$'
  AND ("withdrawnAt" IS NULL) = ("withdrawReason" IS NULL) AND ("withdrawnAt" IS NULL) = ("withdrawnBy" IS NULL));
GRANT SELECT, INSERT, DELETE ON "saved_filter" TO shouwang_runtime;
GRANT SELECT, INSERT, UPDATE ON "sign_batch", "sign_row" TO shouwang_runtime;
-- append-only: what was discussed and what was issued stand as they are; of a reply only the withdrawal is added
GRANT SELECT, INSERT ON "consultation", "consultation_case", "reply", "reply_case" TO shouwang_runtime;
GRANT UPDATE ("withdrawnAt", "withdrawnBy", "withdrawReason") ON "reply" TO shouwang_runtime;
