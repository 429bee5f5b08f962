import type { RefusalCode } from '@rukkanen/contract';
import { Decoder, Encoder, PacketType } from 'socket.io-parser';

/** What one message may weigh (TRUST 14). */
export const MESSAGE_LIMIT = 64 * 1024;

/** What the transport takes in at all; a frame beyond it costs the connection, unread. */
export const FRAME_LIMIT = 16 * MESSAGE_LIMIT;

/** Stands in the place of a payload that was not read: a handler answers with the code. */
export class Unread {
  constructor(readonly code: RefusalCode) {}
}

/** An event as it begins on the wire: its kind, namespace, the number of its answer, its name. */
const BEGINNING = /^(?:2|5\d{1,9}-)(\/[^,"[]{1,64},)?(\d{1,15})?\["([\w-]{1,64})"/;

/** How an event begins that announces binary parts. */
const BINARY_EVENT = String(PacketType.BINARY_EVENT);

/**
 * Reads frames so that what is too large or is no JSON gets its answer through the acknowledgement:
 * socket.io itself would cut the connection. Of such a frame only the beginning is looked at. Our
 * messages hold nothing binary: an event that announces it is answered at once, and its parts are let
 * fall, however many come.
 */
class FrameDecoder extends Decoder {
  override add(frame: string | Buffer): void {
    if (typeof frame !== 'string') return;
    if (Buffer.byteLength(frame) > MESSAGE_LIMIT) return this.#unread(frame, 'request.too_large');
    if (frame.startsWith(BINARY_EVENT)) return this.#unread(frame, 'request.invalid');
    try {
      super.add(frame);
    } catch {
      this.#unread(frame, 'request.invalid');
    }
  }

  #unread(frame: string, code: RefusalCode): void {
    const [, namespace, id, name] = BEGINNING.exec(frame) ?? [];
    if (!name) throw new Error('no frame of ours');
    this.emitReserved('decoded', {
      type: PacketType.EVENT,
      nsp: namespace?.slice(0, -1) ?? '/',
      data: [name, new Unread(code)],
      ...(id !== undefined && { id: Number(id) }),
    });
  }
}

/** How socket.io reads and writes: its own way, but for what cannot be read. */
export const FRAMES = { Encoder, Decoder: FrameDecoder };
