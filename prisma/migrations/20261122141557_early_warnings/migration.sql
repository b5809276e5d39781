-- 预警和销号 of the seven steps (R-094, R-119), and the list of those known before (R-007).
-- AlterTable
ALTER TABLE "household" ADD COLUMN     "knownBefore" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "early_warning" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "townshipCode" CHAR(12) NOT NULL,
    "villageCode" CHAR(12) NOT NULL,
    "visitId" TEXT NOT NULL,
    "gap" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'marked',
    "department" TEXT,
    "dueOn" DATE,
    "markedOn" DATE NOT NULL,
    "markedBy" TEXT NOT NULL,
    "reviewedBy" TEXT,
    "confirmedOn" DATE,
    "closedOn" DATE,
    "updatedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "early_warning_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "early_warning_event" (
    "county" CHAR(6) NOT NULL,
    "warningId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "actorRole" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "early_warning_event_pkey" PRIMARY KEY ("county","warningId","seq")
);

-- CreateIndex
CREATE INDEX "early_warning_county_householdId_idx" ON "early_warning"("county", "householdId");

-- CreateIndex
CREATE INDEX "early_warning_county_status_villageCode_idx" ON "early_warning"("county", "status", "villageCode");

-- AddForeignKey
ALTER TABLE "early_warning" ADD CONSTRAINT "early_warning_county_householdId_fkey" FOREIGN KEY ("county", "householdId") REFERENCES "household"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "early_warning_event" ADD CONSTRAINT "early_warning_event_county_warningId_fkey" FOREIGN KEY ("county", "warningId") REFERENCES "early_warning"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say: enumerations (kept equal to src/domain/glossary.ts by a test), what each state must hold, grants.
ALTER TABLE "early_warning" ADD CONSTRAINT "early_warning_status_check" CHECK ("status" IN ('marked', 'reviewed', 'confirmed', 'fixed', 'closeRequested', 'closed', 'dismissed'));
ALTER TABLE "early_warning" ADD CONSTRAINT "early_warning_gap_check" CHECK ("gap" IN ('food', 'clothing', 'education', 'medical', 'housing', 'water'));
ALTER TABLE "early_warning" ADD CONSTRAINT "early_warning_sent_check" CHECK (("status" IN ('confirmed', 'fixed', 'closeRequested', 'closed')) = ("confirmedOn" IS NOT NULL AND "department" IS NOT NULL AND "dueOn" IS NOT NULL));
ALTER TABLE "early_warning" ADD CONSTRAINT "early_warning_closed_check" CHECK (("status" = 'closed') = ("closedOn" IS NOT NULL) AND ("updatedOn" IS NULL OR "status" = 'closed'));
ALTER TABLE "early_warning_event" ADD CONSTRAINT "early_warning_event_action_check" CHECK ("action" IN ('mark', 'review', 'confirm', 'fix', 'requestClose', 'close', 'update'));
CREATE UNIQUE INDEX "early_warning_one_open" ON "early_warning" ("county", "householdId", "gap") WHERE "status" NOT IN ('closed', 'dismissed');
GRANT SELECT, INSERT, UPDATE ON "early_warning" TO shouwang_runtime;
GRANT SELECT, INSERT ON "early_warning_event" TO shouwang_runtime;
