-- 作废本次导入: what was read and not taken over is gone
ALTER TABLE "import" DROP CONSTRAINT "import_state_check";
ALTER TABLE "import" ADD CONSTRAINT "import_state_check" CHECK ("state" IN ('mapping', 'checking', 'checked', 'committing', 'committed', 'failed', 'discarded'));
