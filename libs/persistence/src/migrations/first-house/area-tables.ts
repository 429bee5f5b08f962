/** Places, teams and rosters of an area. */
export const areaTables = `
CREATE TABLE places (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  kind text NOT NULL CHECK (kind IN ('OFFICE', 'SERVICE_POINT', 'MUNICIPAL_SITE', 'COUNTY_SITE')),
  name text NOT NULL,
  district_id text REFERENCES districts,
  opening text NOT NULL
);

CREATE TABLE teams (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  name text NOT NULL,
  convening_county text NOT NULL REFERENCES organisations,
  slot_minutes integer NOT NULL CHECK (slot_minutes > 0),
  slots_per_session integer NOT NULL CHECK (slots_per_session > 0),
  opening_minutes integer NOT NULL CHECK (opening_minutes >= 0),
  closing_minutes integer NOT NULL CHECK (closing_minutes >= 0),
  join_url text
);
CREATE INDEX teams_area ON teams (area_id);

CREATE TABLE seats (
  id text PRIMARY KEY,
  area_id text NOT NULL REFERENCES areas,
  team_id text NOT NULL REFERENCES teams,
  function text NOT NULL,
  organisation_id text NOT NULL REFERENCES organisations,
  district_id text REFERENCES districts
);
CREATE INDEX seats_team ON seats (team_id);

-- Rank 1 is the holder, the next ones are substitutes; a rank is held by one person at a time.
CREATE TABLE seat_holders (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  seat_id text NOT NULL REFERENCES seats,
  rank integer NOT NULL CHECK (rank > 0),
  user_id text NOT NULL REFERENCES users,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  EXCLUDE USING gist (seat_id WITH =, rank WITH =, valid WITH &&)
);

CREATE TABLE absences (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  area_id text NOT NULL REFERENCES areas,
  seat_id text NOT NULL REFERENCES seats,
  user_id text NOT NULL REFERENCES users,
  away daterange NOT NULL CHECK (NOT isempty(away)),
  covered boolean NOT NULL
);
CREATE INDEX absences_seat ON absences (seat_id);`;
