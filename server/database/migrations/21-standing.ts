import { migration } from './migration.js';

/**
 * Whoever remembers for a while who somebody is (`server/viewers.ts`) is told when an account, a post or a proof of
 * it changes. The use of a session or token, which is noted again and again, is no such change.
 */
export const standing = migration(
  '21-standing',
  `
create function tell_standing() returns trigger language plpgsql as $$
begin
  perform pg_notify('xianjie_standing', '');
  return null;
end $$;

create trigger standing after update of token_hash, person_id, ended_at, expires_at or delete on session
  for each statement execute function tell_standing();

create trigger standing after update of token_hash, person_id, revoked_at, expires_on or delete on personal_token
  for each statement execute function tell_standing();

create trigger standing after update of name, active or delete on person for each statement execute function tell_standing();

create trigger standing after insert or update of must_change or delete on credential for each statement execute function tell_standing();

create trigger standing after insert or update or delete on post for each statement execute function tell_standing();

create trigger standing after insert or update or delete on substitution for each statement execute function tell_standing();
`,
);
