/**
 * The role card of a seat (ROS-17). Words are ciphertext under the card's own key; how to reach
 * somebody is structured, so that nothing else can be written there.
 */
export const roleCards = `
CREATE TABLE role_cards (
  seat_id text PRIMARY KEY REFERENCES seats,
  area_id text NOT NULL REFERENCES areas,
  key_id uuid NOT NULL,
  decides bytea,
  brings bytea,
  call_when bytea,
  phone text,
  email text,
  days text[] NOT NULL DEFAULT '{}',
  from_time time,
  until_time time,
  revision integer NOT NULL DEFAULT 1,
  written_by text NOT NULL REFERENCES users,
  written_at timestamptz NOT NULL,
  CHECK ((from_time IS NULL) = (until_time IS NULL) AND until_time > from_time)
)`;
