-- Whoever draws a number of the audit has a transaction id before it does: without one, the sealing could not tell
-- that a lower number is still on its way, and would seal past it (src/server/audit/seal-audit.ts).
CREATE FUNCTION audit_draws_transaction_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_current_xact_id();
  RETURN NULL;
END $$;
CREATE TRIGGER audit_draws_transaction_id BEFORE INSERT ON "audit" FOR EACH STATEMENT EXECUTE FUNCTION audit_draws_transaction_id();
