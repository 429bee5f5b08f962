/**
 * What an area's administrator decides: settings, counties, districts, places. One revision for the
 * whole area, so that of two who edit at once the second is told.
 */
export const areaParts = `
ALTER TABLE areas
  ADD COLUMN revision integer NOT NULL DEFAULT 0,
  -- The age from which the contact of adults answers: an edge of the age bands (ROS-08).
  ADD COLUMN psychosocial_adult_from integer NOT NULL DEFAULT 23
    CHECK (psychosocial_adult_from IN (23, 25)),
  ADD COLUMN kela_channel text NOT NULL DEFAULT 'VIDEO'
    CHECK (kela_channel IN ('IN_PERSON', 'PHONE', 'VIDEO', 'WEB_SERVICE'));

ALTER TABLE places ADD COLUMN closed_on date;

-- A service point has no weekly hours: it is open on days that are agreed upon (PLC-03).
CREATE TABLE place_openings (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  place_id text NOT NULL REFERENCES places,
  open_on date NOT NULL,
  opens time NOT NULL,
  closes time NOT NULL,
  CHECK (closes > opens),
  EXCLUDE USING gist (place_id WITH =, tsrange(open_on + opens, open_on + closes) WITH &&)
);

-- Which of the area's municipalities a district covers; each belongs to one (PLC-10).
CREATE TABLE district_municipalities (
  area_id text NOT NULL REFERENCES areas,
  municipality text NOT NULL,
  district_id text NOT NULL REFERENCES districts,
  PRIMARY KEY (area_id, municipality)
);

-- What was changed in an area, by whom: codes only, one line a revision.
CREATE TABLE area_events (
  area_id text NOT NULL REFERENCES areas,
  revision integer NOT NULL,
  type text NOT NULL,
  codes jsonb NOT NULL DEFAULT '{}',
  actor_id text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (area_id, revision)
)`;

/** The shared tables stay closed but for what an administrator changes in them. */
export const areaGrants = `
GRANT UPDATE (revision, consultation_mode, kela_channel, psychosocial_adult_from, hint_min_domains,
  hint_min_level, feedback_days, retention_days) ON areas TO rukkanen_app;
GRANT INSERT, DELETE ON area_counties TO rukkanen_app;
GRANT INSERT ON districts TO rukkanen_app`;
