-- Where a household is registered (R-003), and where a person is registered and lives (R-004, R-005).
-- AlterTable
ALTER TABLE "household" ADD COLUMN     "registration" TEXT NOT NULL DEFAULT 'rural';

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "countyDecision" TEXT,
ADD COLUMN     "residence" TEXT NOT NULL DEFAULT 'both';
ALTER TABLE "household" ADD CONSTRAINT "household_registration_check" CHECK ("registration" IN ('rural', 'converted', 'relocated', 'urban'));
ALTER TABLE "member" ADD CONSTRAINT "member_residence_check" CHECK ("residence" IN ('both', 'registerOnly', 'homeOnly'));
