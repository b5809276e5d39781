-- 上报名单: what a township sent up, with its signed page
-- CreateTable
CREATE TABLE "submission" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "photoId" TEXT NOT NULL,
    "signer" TEXT NOT NULL,
    "signedOn" DATE NOT NULL,
    "people" INTEGER NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnBy" TEXT,
    "withdrawReason" TEXT,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "submission_case" (
    "county" CHAR(6) NOT NULL,
    "submissionId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,

    CONSTRAINT "submission_case_pkey" PRIMARY KEY ("county","submissionId","caseId")
);

-- CreateIndex
CREATE INDEX "submission_county_townshipCode_recordedAt_idx" ON "submission"("county", "townshipCode", "recordedAt");

-- CreateIndex
CREATE INDEX "submission_case_county_caseId_idx" ON "submission_case"("county", "caseId");

-- AddForeignKey
ALTER TABLE "submission_case" ADD CONSTRAINT "submission_case_county_submissionId_fkey" FOREIGN KEY ("county", "submissionId") REFERENCES "submission"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "submission" ADD CONSTRAINT "submission_check" CHECK (
  left("id", 6) = "county" AND left("townshipCode", 6) = "county" AND "kind" IN ('identification', 'elimination', 'rollback', 'removal') AND "people" >= 0
  AND ("withdrawnAt" IS NULL) = ("withdrawReason" IS NULL) AND ("withdrawnAt" IS NULL) = ("withdrawnBy" IS NULL));
-- append-only: a list stands as it was signed; only its withdrawal is added
GRANT SELECT, INSERT ON "submission", "submission_case" TO shouwang_runtime;
GRANT UPDATE ("withdrawnAt", "withdrawnBy", "withdrawReason") ON "submission" TO shouwang_runtime;
