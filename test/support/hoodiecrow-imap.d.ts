declare module 'hoodiecrow-imap' {
  import type { Server, Socket } from 'node:net';

  interface Message {
    readonly uid: number;
    readonly flags: readonly string[];
    readonly raw: string;
  }

  interface ImapServer {
    readonly server: Server;
    readonly folderCache: Readonly<Record<string, { readonly messages: readonly Message[] }>>;
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    appendMessage(folder: string, flags: readonly string[], date: null, raw: string): void;
  }

  interface Options {
    readonly plugins: readonly string[];
    readonly storage: Readonly<Record<string, object>>;
    readonly users: Readonly<Record<string, { readonly password: string }>>;
  }

  export default function hoodiecrow(options: Options): ImapServer;
}
