-- AlterTable
ALTER TABLE "member" ADD COLUMN     "certificateCipher" TEXT,
ADD COLUMN     "certificateKeyId" TEXT,
ADD COLUMN     "certificateMasked" TEXT;

-- CreateTable
CREATE TABLE "import" (
    "county" CHAR(6) NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'mapping',
    "regionCode" CHAR(12) NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "headerRow" INTEGER NOT NULL,
    "headers" TEXT[],
    "sample" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "rows" INTEGER,
    "counts" JSONB,
    "message" TEXT,
    "jobId" TEXT,
    "correctedFileId" TEXT,
    "createdBy" TEXT NOT NULL,
    "createdName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "checkedAt" TIMESTAMPTZ(3),
    "committedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("county","id")
);

-- CreateTable
CREATE TABLE "import_household" (
    "county" CHAR(6) NOT NULL,
    "importId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "rows" INTEGER[],
    "villageCode" CHAR(12),
    "headName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "cipher" TEXT,
    "keyId" TEXT,
    "householdId" TEXT,
    "changes" JSONB NOT NULL DEFAULT '[]',
    "findings" JSONB NOT NULL DEFAULT '[]',
    "errors" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "hints" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_household_pkey" PRIMARY KEY ("county","importId","seq")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "county" CHAR(6) NOT NULL,
    "regionCode" CHAR(12) NOT NULL,
    "kind" TEXT NOT NULL,
    "headersHash" CHAR(64) NOT NULL,
    "mapping" JSONB NOT NULL,
    "usedBy" TEXT NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("county","regionCode","kind","headersHash")
);

-- CreateIndex
CREATE INDEX "import_county_createdBy_createdAt_idx" ON "import"("county", "createdBy", "createdAt");

-- CreateIndex
CREATE INDEX "import_household_county_importId_state_seq_idx" ON "import_household"("county", "importId", "state", "seq");

-- AddForeignKey
ALTER TABLE "import_household" ADD CONSTRAINT "import_household_county_importId_fkey" FOREIGN KEY ("county", "importId") REFERENCES "import"("county", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "member" ADD CONSTRAINT "member_certificate_check" CHECK (("certificateCipher" IS NULL) = ("certificateKeyId" IS NULL) AND ("certificateCipher" IS NULL) = ("certificateMasked" IS NULL));
ALTER TABLE "import" ADD CONSTRAINT "import_kind_check" CHECK ("kind" IN ('households'));
ALTER TABLE "import" ADD CONSTRAINT "import_state_check" CHECK ("state" IN ('mapping', 'checking', 'checked', 'committing', 'committed', 'failed'));
ALTER TABLE "import_household" ADD CONSTRAINT "import_household_state_check" CHECK ("state" IN ('new', 'changed', 'unchanged', 'faulty', 'done', 'refused'));
-- whole identity numbers stay no longer than they are needed
ALTER TABLE "import_household" ADD CONSTRAINT "import_household_sealed_check" CHECK (("state" IN ('new', 'changed')) = ("cipher" IS NOT NULL) AND ("cipher" IS NULL) = ("keyId" IS NULL));
-- one shared telephone is found by its hash (Q-19)
CREATE INDEX "household_phone" ON "household" ("county", "phoneHash") WHERE "phoneHash" IS NOT NULL;

GRANT SELECT, INSERT, UPDATE ON "import", "import_mapping" TO shouwang_runtime;
GRANT SELECT, INSERT, UPDATE, DELETE ON "import_household" TO shouwang_runtime;
