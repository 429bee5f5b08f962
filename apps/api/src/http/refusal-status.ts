import { HttpStatus } from '@nestjs/common';
import type { RefusalCode } from '@rukkanen/contract';

const { BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, UNPROCESSABLE_ENTITY } =
  HttpStatus;

/** How a refusal reads over HTTP. A new code without a status does not compile. */
export const REFUSAL_STATUS = {
  'access.not_signed_in': UNAUTHORIZED,
  'access.forbidden': FORBIDDEN,
  'access.foreign_origin': FORBIDDEN,
  'access.not_found': NOT_FOUND,
  'request.invalid': BAD_REQUEST,
  'request.malformed_json': BAD_REQUEST,
  'request.not_json': HttpStatus.UNSUPPORTED_MEDIA_TYPE,
  'request.too_large': HttpStatus.PAYLOAD_TOO_LARGE,
  'request.too_many': HttpStatus.TOO_MANY_REQUESTS,
  'request.not_acceptable': HttpStatus.NOT_ACCEPTABLE,
  'sign_in.code_wrong': UNPROCESSABLE_ENTITY,
  'sign_in.persona_unknown': UNPROCESSABLE_ENTITY,
  'person.exists': CONFLICT,
  'case.identifies_person': UNPROCESSABLE_ENTITY,
  'case.acknowledgement_missing': UNPROCESSABLE_ENTITY,
  'case.not_agreed': UNPROCESSABLE_ENTITY,
  'case.wrong_state': CONFLICT,
  'case.bringer_only': FORBIDDEN,
  'case.feedback_missing': UNPROCESSABLE_ENTITY,
  'session.wrong_state': CONFLICT,
  'session.no_free_slot': CONFLICT,
  'session.too_early': CONFLICT,
  'session.no_required_seat': CONFLICT,
  'session.items_open': CONFLICT,
  'session.undecided': CONFLICT,
  'session.not_convener': FORBIDDEN,
  'session.join_link_refused': UNPROCESSABLE_ENTITY,
  'item.another_active': CONFLICT,
  'item.wrong_state': CONFLICT,
  'item.unknown': NOT_FOUND,
  'item.not_bringer': FORBIDDEN,
  'decision.incomplete': UNPROCESSABLE_ENTITY,
  'decision.function_missing': CONFLICT,
  'state.changed_meanwhile': CONFLICT,
  'text.guard_unavailable': HttpStatus.SERVICE_UNAVAILABLE,
  'metrics.period_unknown': BAD_REQUEST,
  'clock.only_forward': CONFLICT,
  'service.unavailable': HttpStatus.SERVICE_UNAVAILABLE,
  internal: HttpStatus.INTERNAL_SERVER_ERROR,
} as const satisfies Record<RefusalCode, HttpStatus>;
