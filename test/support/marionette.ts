import { connect, type Socket } from 'node:net';

/** Sends one command and resolves with its result; rejects with Firefox's own message. */
export type Send = (command: string, parameters: object) => Promise<unknown>;

/** Marionette speaks `length:[0, id, command, parameters]` and answers `length:[1, id, error, result]`, one at a time. */
export async function connectToMarionette(port: number): Promise<Send> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(':');
        const length = Number(buffer.subarray(0, Math.max(colon, 0)).toString());
        if (colon < 0 || buffer.length < colon + 1 + length) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
        buffer = buffer.subarray(colon + 1 + length);
        if (!Array.isArray(message)) {
          resolve();
          continue;
        }
        const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
        const caller = waiting.get(id);
        waiting.delete(id);
        if (error) caller?.reject(new Error(error.message));
        else caller?.resolve(result);
      }
    });
  });
  await greeted;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
