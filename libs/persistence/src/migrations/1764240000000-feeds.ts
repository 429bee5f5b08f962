import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feeds of teams, areas and places: their addresses, and what calendars know of a session. */
export class Feeds1764240000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [addresses, versions, noteSession, noteTeam, tellOfOthers])
      await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('feeds are not taken back: restore a backup instead');
  }
}

/** `etag` and `changed_at` are the last version that was served: Last-Modified is a stored fact. */
const addresses = `
ALTER TABLE feed_tokens
  ADD COLUMN id uuid NOT NULL UNIQUE DEFAULT uuidv7(),
  ADD COLUMN kind text NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'team', 'area', 'place')),
  ADD COLUMN subject_id text,
  ADD COLUMN area_id text REFERENCES areas,
  ADD COLUMN etag text,
  ADD COLUMN changed_at timestamptz,
  ADD CHECK ((kind = 'person') = (subject_id IS NULL)),
  ADD CHECK ((kind = 'person') = (area_id IS NULL));
CREATE UNIQUE INDEX feed_tokens_in_force ON feed_tokens (user_id, kind, coalesce(subject_id, ''))
  WHERE revoked_at IS NULL;
CREATE INDEX feed_tokens_area ON feed_tokens (area_id) WHERE revoked_at IS NULL`;

/** A session that was there before counts as published now. */
const versions = `
ALTER TABLE sessions
  ADD COLUMN calendar_uid uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0,
  ADD COLUMN published_at timestamptz DEFAULT date_trunc('second', now()),
  ADD COLUMN calendar_changed_at timestamptz DEFAULT date_trunc('second', now());
ALTER TABLE sessions
  ALTER COLUMN published_at DROP DEFAULT,
  ALTER COLUMN calendar_changed_at DROP DEFAULT;
ALTER TABLE teams ADD COLUMN calendar_changed_at timestamptz`;

/**
 * Whoever changes a session, calendars hear of it: SEQUENCE rises with its times and with its end,
 * DTSTAMP with everything that is shown and by a whole second at least (RFC 5546 2.1.4, 2.1.5). Real
 * time, for calendar programs compare it with their own clock. A draft is nobody's yet.
 */
const noteSession = `
CREATE FUNCTION note_session_in_calendars() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment timestamptz := date_trunc('second', clock_timestamp());
  moved boolean;
BEGIN
  IF NEW.published_at IS NULL THEN
    IF NEW.state = 'draft' OR (TG_OP = 'UPDATE' AND NEW.state = 'cancelled') THEN RETURN NEW; END IF;
    NEW.published_at := moment;
    NEW.calendar_changed_at := moment;
  ELSE
    moved := (NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at)
      OR (NEW.state = 'cancelled') IS DISTINCT FROM (OLD.state = 'cancelled');
    IF NOT moved AND (NEW.join_url, NEW.place_id, NEW.kind)
      IS NOT DISTINCT FROM (OLD.join_url, OLD.place_id, OLD.kind) THEN RETURN NEW; END IF;
    IF moved THEN NEW.calendar_sequence := OLD.calendar_sequence + 1; END IF;
    NEW.calendar_changed_at := greatest(moment, OLD.calendar_changed_at + interval '1 second',
      (SELECT calendar_changed_at + interval '1 second' FROM teams WHERE id = NEW.team_id));
  END IF;
  PERFORM pg_notify('feed.changed', json_build_object('areaId', NEW.area_id)::text);
  RETURN NEW;
END $$;
CREATE TRIGGER in_calendars BEFORE INSERT OR UPDATE ON sessions
  FOR EACH ROW EXECUTE FUNCTION note_session_in_calendars()`;

/** The name and the link of a team stand in the entries of all its sessions. */
const noteTeam = `
CREATE FUNCTION note_team_in_calendars() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.calendar_changed_at := greatest(date_trunc('second', clock_timestamp()),
    OLD.calendar_changed_at + interval '1 second',
    (SELECT max(calendar_changed_at) + interval '1 second' FROM sessions WHERE team_id = NEW.id));
  PERFORM pg_notify('feed.changed', json_build_object('areaId', NEW.area_id)::text);
  RETURN NEW;
END $$;
CREATE TRIGGER in_calendars BEFORE UPDATE ON teams FOR EACH ROW
  WHEN ((NEW.name, NEW.join_url) IS DISTINCT FROM (OLD.name, OLD.join_url))
  EXECUTE FUNCTION note_team_in_calendars()`;

/** Said for the other tables of which feeds are made; one word a transaction and area. */
const tellOfOthers = `
CREATE FUNCTION tell_feeds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('feed.changed', json_build_object('areaId', NEW.area_id)::text);
  RETURN NEW;
END $$;
CREATE TRIGGER in_calendars AFTER INSERT OR UPDATE ON invitations
  FOR EACH ROW EXECUTE FUNCTION tell_feeds();
CREATE TRIGGER in_calendars AFTER INSERT OR UPDATE ON outreach_days
  FOR EACH ROW EXECUTE FUNCTION tell_feeds();
CREATE TRIGGER in_calendars AFTER UPDATE OF revoked_at ON feed_tokens
  FOR EACH ROW EXECUTE FUNCTION tell_feeds()`;
