-- AlterTable
ALTER TABLE "print_log" ADD COLUMN     "format" TEXT NOT NULL DEFAULT 'paper';
ALTER TABLE "print_log" ADD CONSTRAINT "print_log_format_check" CHECK ("format" IN ('paper', 'pdf', 'docx'));
