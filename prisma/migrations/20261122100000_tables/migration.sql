-- CreateTable
CREATE TABLE "region" (
    "county" CHAR(6) NOT NULL,
    "code" CHAR(12) NOT NULL,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parentCode" CHAR(12),
    "ruralPopulation" INTEGER,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "region_pkey" PRIMARY KEY ("county","code")
);

-- CreateTable
CREATE TABLE "app_user" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "department" TEXT,
    "phoneMasked" TEXT,
    "otpSecret" TEXT,
    "sessionEpoch" INTEGER NOT NULL DEFAULT 1,
    "disabledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "singleKeysOff" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "assignmentId" TEXT,
    "sessionEpoch" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "login_failure" (
    "username" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "login_failure_pkey" PRIMARY KEY ("username")
);

-- CreateTable
CREATE TABLE "policy_adoption" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "inherits" TEXT,
    "effectiveFrom" DATE NOT NULL,
    "adoptedBy" TEXT NOT NULL,
    "adoptedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "policy_adoption_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "household" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "group" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL,
    "householdType" TEXT NOT NULL,
    "headName" TEXT NOT NULL,
    "headInitials" TEXT NOT NULL,
    "memberCount" INTEGER NOT NULL,
    "address" TEXT,
    "phoneCipher" TEXT,
    "phoneHash" TEXT,
    "phoneMasked" TEXT,
    "phoneKeyId" TEXT,
    "policyEnjoying" BOOLEAN,
    "subsistenceAllowance" BOOLEAN NOT NULL DEFAULT false,
    "keyGroups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "monitoringStatus" TEXT NOT NULL DEFAULT 'none',
    "category" TEXT,
    "monitoredSince" DATE,
    "eliminatedOn" DATE,
    "noLabour" BOOLEAN NOT NULL DEFAULT false,
    "helperName" TEXT,
    "perCapita" BIGINT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "household_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "member" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "birth" DATE NOT NULL,
    "idCipher" TEXT NOT NULL,
    "idHash" TEXT NOT NULL,
    "idLast4Hash" TEXT NOT NULL,
    "idKeyId" TEXT NOT NULL,
    "idMasked" TEXT NOT NULL,
    "labour" TEXT NOT NULL,
    "willingToWork" BOOLEAN,
    "health" TEXT[],
    "disabilityLevel" INTEGER,
    "schooling" TEXT,
    "medicalInsurance" BOOLEAN NOT NULL,
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,
    "leaveReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "member_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "fact_period" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedBy" TEXT NOT NULL,

    CONSTRAINT "fact_period_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "income_record" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "caseId" TEXT,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "wage" BIGINT NOT NULL,
    "business" BIGINT NOT NULL,
    "property" BIGINT NOT NULL,
    "transfer" BIGINT NOT NULL,
    "businessCost" BIGINT NOT NULL,
    "excluded" JSONB NOT NULL DEFAULT '[]',
    "membersCounted" INTEGER NOT NULL,
    "perCapita" BIGINT NOT NULL,
    "policyId" TEXT,
    "policyVersion" INTEGER,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "income_record_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "expenditure_record" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "caseId" TEXT,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "medical" BIGINT NOT NULL,
    "education" BIGINT NOT NULL,
    "disaster" BIGINT NOT NULL,
    "accident" BIGINT NOT NULL,
    "other" BIGINT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "expenditure_record_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "safeguard_check" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "checkedOn" DATE NOT NULL,
    "food" BOOLEAN NOT NULL,
    "clothing" BOOLEAN NOT NULL,
    "education" BOOLEAN NOT NULL,
    "medical" BOOLEAN NOT NULL,
    "housing" BOOLEAN NOT NULL,
    "water" BOOLEAN NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "safeguard_check_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "closedOn" DATE,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "screening" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "campaignId" TEXT,
    "householdId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "safeguards" JSONB NOT NULL,
    "safeguardsMet" BOOLEAN NOT NULL,
    "aboveThreshold" BOOLEAN NOT NULL,
    "keyGroups" TEXT[],
    "applies" BOOLEAN NOT NULL,
    "headSigned" BOOLEAN NOT NULL,
    "surveyor" TEXT NOT NULL,
    "surveyedOn" DATE NOT NULL,
    "note" TEXT,
    "byException" BOOLEAN NOT NULL DEFAULT false,
    "flags" JSONB NOT NULL,
    "policyId" TEXT,
    "policyVersion" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "screening_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "clue" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "foundOn" DATE NOT NULL,
    "source" TEXT,
    "byProxy" BOOLEAN NOT NULL DEFAULT false,
    "proxyName" TEXT,
    "note" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "caseId" TEXT,
    "closeReason" TEXT,
    "evidence" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "clue_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "task" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "sourceId" TEXT,
    "openedOn" DATE NOT NULL,
    "dueOn" DATE,
    "note" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,

    CONSTRAINT "task_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "case" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "headName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "inherits" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "stepKey" TEXT,
    "stepKind" TEXT,
    "stepEnteredAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "parallelKinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "openedOn" DATE NOT NULL,
    "openedBy" TEXT NOT NULL,
    "decidedOn" DATE,
    "category" TEXT,
    "perCapita" BIGINT,
    "flagged" BOOLEAN NOT NULL DEFAULT false,
    "returned" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" JSONB NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "case_step" (
    "county" CHAR(6) NOT NULL,
    "caseId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "enteredAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ(3),
    "doneBy" TEXT,

    CONSTRAINT "case_step_pkey" PRIMARY KEY ("county","caseId","key")
);

-- CreateTable
CREATE TABLE "case_event" (
    "county" CHAR(6) NOT NULL,
    "caseId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "step" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "payload" JSONB NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("county","caseId","seq")
);

-- CreateTable
CREATE TABLE "case_link" (
    "county" CHAR(6) NOT NULL,
    "caseId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "case_link_pkey" PRIMARY KEY ("county","caseId","otherId","relation")
);

-- CreateTable
CREATE TABLE "notice" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "stepKey" TEXT NOT NULL,
    "batchId" TEXT,
    "postedOn" DATE NOT NULL,
    "confirmedOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "closableOn" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "photoId" TEXT,
    "state" TEXT NOT NULL,
    "closedOn" DATE,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "objection" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "raisedOn" DATE NOT NULL,
    "by" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "investigator" TEXT,
    "report" TEXT,

    CONSTRAINT "objection_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "notice_document" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "templateVersion" TEXT NOT NULL,
    "templateHash" TEXT NOT NULL,
    "view" JSONB NOT NULL,
    "caseIds" TEXT[],
    "withdraws" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdBy" TEXT NOT NULL,

    CONSTRAINT "notice_document_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "risk_assessment" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "assessedOn" DATE NOT NULL,
    "policyId" TEXT NOT NULL,
    "policyVersion" INTEGER NOT NULL,
    "threshold" BIGINT NOT NULL,
    "perCapita" BIGINT NOT NULL,
    "membersCounted" INTEGER NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "suggestedCategory" TEXT,
    "category" TEXT,
    "reasons" JSONB NOT NULL,
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "risk_assessment_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "household_risk" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "assessmentId" TEXT,
    "type" TEXT NOT NULL,
    "note" TEXT,
    "foundOn" DATE NOT NULL,
    "settledOn" DATE,
    "settledHow" TEXT,

    CONSTRAINT "household_risk_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "help_plan" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "caseId" TEXT,
    "basedOn" TEXT NOT NULL,
    "declaredOn" DATE NOT NULL,
    "dueOn" DATE,
    "lateReason" TEXT,
    "preparedBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_plan_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "help_measure" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "planId" TEXT,
    "category" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "targetRisk" TEXT NOT NULL,
    "beneficiary" TEXT,
    "responsibleUnit" TEXT NOT NULL,
    "plannedOn" DATE NOT NULL,
    "amount" BIGINT,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "deliveredOn" DATE,
    "effect" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_measure_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "helper_assignment" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "userId" TEXT,
    "workerName" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "publicServant" BOOLEAN NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,

    CONSTRAINT "helper_assignment_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "visit" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "by" TEXT NOT NULL,
    "safeguards" JSONB NOT NULL,
    "perCapita" BIGINT,
    "findings" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "subjectId" TEXT,
    "villageCode" CHAR(12),
    "kind" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedBy" TEXT NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "county" CHAR(6) NOT NULL,
    "userId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("county","userId","form")
);

-- CreateTable
CREATE TABLE "print_log" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "print_log_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "audit" (
    "county" CHAR(6) NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "actorRegion" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "householdId" TEXT,
    "villageCode" CHAR(12),
    "detail" JSONB NOT NULL,
    "channel" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("county","seq")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "county" CHAR(6) NOT NULL,
    "fromSeq" BIGINT NOT NULL,
    "toSeq" BIGINT NOT NULL,
    "previous" CHAR(64) NOT NULL,
    "root" CHAR(64) NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("county","toSeq")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "county" CHAR(6) NOT NULL,
    "userId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "bodyHash" CHAR(64) NOT NULL,
    "status" INTEGER,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("county","userId","key")
);

-- CreateTable
CREATE TABLE "rollup" (
    "county" CHAR(6) NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "measure" TEXT NOT NULL,
    "slot" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "rollup_pkey" PRIMARY KEY ("county","townshipCode","villageCode","measure","slot")
);

-- CreateTable
CREATE TABLE "system_flag" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "system_flag_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "test_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "now" TIMESTAMPTZ(3),

    CONSTRAINT "test_clock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "region_parentCode_code_idx" ON "region"("parentCode", "code");

-- CreateIndex
CREATE UNIQUE INDEX "region_code_key" ON "region"("code");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_username_key" ON "app_user"("username");

-- CreateIndex
CREATE INDEX "role_assignment_county_userId_idx" ON "role_assignment"("county", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_county_userId_idx" ON "api_token"("county", "userId");

-- CreateIndex
CREATE INDEX "policy_adoption_county_regionCode_effectiveFrom_idx" ON "policy_adoption"("county", "regionCode", "effectiveFrom");

-- CreateIndex
CREATE INDEX "household_county_villageCode_sequence_id_idx" ON "household"("county", "villageCode", "sequence", "id");

-- CreateIndex
CREATE INDEX "household_county_townshipCode_id_idx" ON "household"("county", "townshipCode", "id");

-- CreateIndex
CREATE INDEX "household_county_headInitials_idx" ON "household"("county", "headInitials");

-- CreateIndex
CREATE INDEX "household_county_monitoringStatus_id_idx" ON "household"("county", "monitoringStatus", "id");

-- CreateIndex
CREATE UNIQUE INDEX "household_county_code_key" ON "household"("county", "code");

-- CreateIndex
CREATE UNIQUE INDEX "household_county_villageCode_sequence_key" ON "household"("county", "villageCode", "sequence");

-- CreateIndex
CREATE INDEX "member_county_householdId_idx" ON "member"("county", "householdId");

-- CreateIndex
CREATE INDEX "member_county_idHash_idx" ON "member"("county", "idHash");

-- CreateIndex
CREATE INDEX "member_county_idLast4Hash_idx" ON "member"("county", "idLast4Hash");

-- CreateIndex
CREATE INDEX "member_county_initials_idx" ON "member"("county", "initials");

-- CreateIndex
CREATE INDEX "fact_period_county_subjectId_fact_from_idx" ON "fact_period"("county", "subjectId", "fact", "from");

-- CreateIndex
CREATE INDEX "income_record_county_householdId_periodTo_idx" ON "income_record"("county", "householdId", "periodTo");

-- CreateIndex
CREATE INDEX "expenditure_record_county_householdId_periodTo_idx" ON "expenditure_record"("county", "householdId", "periodTo");

-- CreateIndex
CREATE INDEX "safeguard_check_county_householdId_checkedOn_idx" ON "safeguard_check"("county", "householdId", "checkedOn");

-- CreateIndex
CREATE INDEX "screening_county_campaignId_villageCode_idx" ON "screening"("county", "campaignId", "villageCode");

-- CreateIndex
CREATE INDEX "screening_county_householdId_idx" ON "screening"("county", "householdId");

-- CreateIndex
CREATE INDEX "clue_county_householdId_status_idx" ON "clue"("county", "householdId", "status");

-- CreateIndex
CREATE INDEX "task_county_villageCode_status_idx" ON "task"("county", "villageCode", "status");

-- CreateIndex
CREATE INDEX "task_county_householdId_status_idx" ON "task"("county", "householdId", "status");

-- CreateIndex
CREATE INDEX "case_county_householdId_idx" ON "case"("county", "householdId");

-- CreateIndex
CREATE INDEX "case_county_status_stepKind_dueOn_id_idx" ON "case"("county", "status", "stepKind", "dueOn", "id");

-- CreateIndex
CREATE INDEX "case_county_townshipCode_status_stepKind_dueOn_id_idx" ON "case"("county", "townshipCode", "status", "stepKind", "dueOn", "id");

-- CreateIndex
CREATE INDEX "case_county_villageCode_status_stepKind_dueOn_id_idx" ON "case"("county", "villageCode", "status", "stepKind", "dueOn", "id");

-- CreateIndex
CREATE INDEX "notice_county_caseId_idx" ON "notice"("county", "caseId");

-- CreateIndex
CREATE INDEX "notice_county_villageCode_state_closableOn_idx" ON "notice"("county", "villageCode", "state", "closableOn");

-- CreateIndex
CREATE INDEX "notice_document_county_villageCode_createdAt_idx" ON "notice_document"("county", "villageCode", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "notice_document_county_batchId_version_key" ON "notice_document"("county", "batchId", "version");

-- CreateIndex
CREATE INDEX "risk_assessment_county_householdId_assessedOn_idx" ON "risk_assessment"("county", "householdId", "assessedOn");

-- CreateIndex
CREATE INDEX "risk_assessment_county_caseId_idx" ON "risk_assessment"("county", "caseId");

-- CreateIndex
CREATE INDEX "household_risk_county_householdId_settledOn_idx" ON "household_risk"("county", "householdId", "settledOn");

-- CreateIndex
CREATE INDEX "help_plan_county_householdId_idx" ON "help_plan"("county", "householdId");

-- CreateIndex
CREATE INDEX "help_measure_county_householdId_status_idx" ON "help_measure"("county", "householdId", "status");

-- CreateIndex
CREATE INDEX "helper_assignment_county_householdId_idx" ON "helper_assignment"("county", "householdId");

-- CreateIndex
CREATE INDEX "helper_assignment_county_userId_idx" ON "helper_assignment"("county", "userId");

-- CreateIndex
CREATE INDEX "visit_county_householdId_on_idx" ON "visit"("county", "householdId", "on");

-- CreateIndex
CREATE INDEX "attachment_county_subjectId_idx" ON "attachment"("county", "subjectId");

-- CreateIndex
CREATE INDEX "print_log_county_documentId_idx" ON "print_log"("county", "documentId");

-- CreateIndex
CREATE INDEX "audit_county_subjectId_seq_idx" ON "audit"("county", "subjectId", "seq");

-- CreateIndex
CREATE INDEX "audit_county_householdId_seq_idx" ON "audit"("county", "householdId", "seq");

-- CreateIndex
CREATE INDEX "audit_county_actorId_seq_idx" ON "audit"("county", "actorId", "seq");

-- CreateIndex
CREATE INDEX "idempotency_key_createdAt_idx" ON "idempotency_key"("createdAt");

-- CreateIndex
CREATE INDEX "rollup_county_villageCode_idx" ON "rollup"("county", "villageCode");

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_county_userId_fkey" FOREIGN KEY ("county", "userId") REFERENCES "app_user"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_county_userId_fkey" FOREIGN KEY ("county", "userId") REFERENCES "app_user"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "income_record" ADD CONSTRAINT "income_record_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "expenditure_record" ADD CONSTRAINT "expenditure_record_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "safeguard_check" ADD CONSTRAINT "safeguard_check_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_county_campaignId_fkey" FOREIGN KEY ("county", "campaignId") REFERENCES "campaign"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clue" ADD CONSTRAINT "clue_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case" ADD CONSTRAINT "case_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_step" ADD CONSTRAINT "case_step_county_caseId_fkey" FOREIGN KEY ("county", "caseId") REFERENCES "case"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_county_caseId_fkey" FOREIGN KEY ("county", "caseId") REFERENCES "case"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_link" ADD CONSTRAINT "case_link_county_caseId_fkey" FOREIGN KEY ("county", "caseId") REFERENCES "case"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_county_caseId_fkey" FOREIGN KEY ("county", "caseId") REFERENCES "case"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "objection" ADD CONSTRAINT "objection_county_noticeId_fkey" FOREIGN KEY ("county", "noticeId") REFERENCES "notice"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_risk" ADD CONSTRAINT "household_risk_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_risk" ADD CONSTRAINT "household_risk_county_assessmentId_fkey" FOREIGN KEY ("county", "assessmentId") REFERENCES "risk_assessment"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_plan" ADD CONSTRAINT "help_plan_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_measure" ADD CONSTRAINT "help_measure_county_planId_fkey" FOREIGN KEY ("county", "planId") REFERENCES "help_plan"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "helper_assignment" ADD CONSTRAINT "helper_assignment_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
